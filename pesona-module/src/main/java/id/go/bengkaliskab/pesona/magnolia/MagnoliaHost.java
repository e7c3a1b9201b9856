package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Keys;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Texts;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.TranslationService;
import info.magnolia.repository.RepositoryManager;
import info.magnolia.resourceloader.ResourceOrigin;
import java.security.SecureRandom;
import javax.inject.Inject;
import javax.inject.Provider;

/** The host port answered by Magnolia. */
public final class MagnoliaHost implements Host {
  private final Sessions sessions;
  private final Directory directory;
  private final Publisher publisher;
  private final Resources resources;
  private final Texts texts;
  private final CurrentUser currentUser;
  private final MagnoliaBaseUrls baseUrls;
  private final MagnoliaKeys keys;
  private final MagnoliaPeriodicTasks tasks;

  /** Made by Magnolia, once. */
  @Inject
  public MagnoliaHost(
      RepositoryManager repository,
      SecuritySupport security,
      CommandsManager commands,
      ResourceOrigin<?> origin,
      TranslationService translations,
      ServerConfiguration server,
      Provider<PesonaModule> module,
      MagnoliaPeriodicTasks tasks) {
    this.sessions = new MagnoliaSessions(repository);
    this.directory = new MagnoliaDirectory(security);
    this.publisher = new MagnoliaPublisher(commands, sessions);
    this.resources = new MagnoliaResources(origin);
    this.texts = new MagnoliaTexts(translations);
    this.currentUser = new MagnoliaCurrentUser(new SessionSecret(new SecureRandom()));
    this.baseUrls = new MagnoliaBaseUrls(server, module);
    this.keys = new MagnoliaKeys(module);
    this.tasks = tasks;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public Directory directory() {
    return directory;
  }

  @Override
  public Publisher publisher() {
    return publisher;
  }

  @Override
  public Resources resources() {
    return resources;
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public BaseUrls baseUrls() {
    return baseUrls.get();
  }

  @Override
  public Keys keys() {
    return keys.get();
  }

  @Override
  public CurrentUser currentUser() {
    return currentUser;
  }

  @Override
  public void schedule(PeriodicTask task) {
    tasks.schedule(task);
  }

  /** Users, resources and messages of Magnolia want a context, which threads of ours have not. */
  @Override
  public void inContext(Runnable work) {
    MgnlContext.doInSystemContext(
        () -> {
          work.run();
          return null;
        },
        true);
  }
}
