package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.BytesSweep;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.DataFolder;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.EmbeddedRepository;
import id.go.bengkaliskab.pesona.embedded.publishing.EmbeddedPublisher;
import id.go.bengkaliskab.pesona.embedded.rendering.CurrentModule;
import id.go.bengkaliskab.pesona.embedded.rendering.EditedModule;
import id.go.bengkaliskab.pesona.embedded.rendering.LoadedModule;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedDirectory;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.host.Keys;
import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Migrations;
import id.go.bengkaliskab.pesona.store.NewerModel;
import id.go.bengkaliskab.pesona.store.StoreException;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.security.SecureRandom;

/**
 * The module's host when no Magnolia is there: one process with its own repository, people and
 * light module.
 */
public final class EmbeddedHost implements Host, AutoCloseable {
  private static final String MODULE = "pesona";

  private final Configuration configuration;
  private final DataFolder folder;
  private final EmbeddedRepository repository;
  private final Stores stores;
  private final CurrentModule module;
  private final EmbeddedDirectory directory;
  private final EmbeddedCurrentUser currentUser;
  private final EmbeddedPublisher publisher;
  private final Keys keys;
  private final Scheduler scheduler = new Scheduler();

  /**
   * Opens the repository and reads the light module.
   *
   * @param configuration all settings
   * @param folder the installation's folder, taken by this process; closed with the host
   * @throws StartRefused when something stands against it that a person can mend
   */
  public EmbeddedHost(Configuration configuration, DataFolder folder) {
    this.configuration = configuration;
    this.folder = folder;
    this.module = module(configuration);
    this.repository = EmbeddedRepository.open(folder);
    WriteGate gate = new WriteGate(repository.sessions());
    this.stores = new Stores(repository.sessions(), gate);
    migrate();
    this.directory =
        new EmbeddedDirectory(
            stores.author("users"), stores.author("userroles"), configuration.demo());
    this.currentUser =
        new EmbeddedCurrentUser(
            directory, new SessionSecret(new SecureRandom()), configuration.idle());
    this.keys = new KeyFile(folder.path().resolve("keys"));
    this.publisher = new EmbeddedPublisher(sessions(), gate);
  }

  private static CurrentModule module(Configuration configuration) {
    return configuration.development()
        ? new EditedModule(configuration.lightModules(), MODULE)
        : CurrentModule.fixed(LoadedModule.read(configuration.lightModules(), MODULE));
  }

  private void migrate() {
    try {
      Migrations.shipped(stores.author(Workspaces.PESONA)).run();
    } catch (NewerModel e) {
      repository.close();
      throw new StartRefused(e, "start.model.newer", folder.path(), e.present(), e.known());
    } catch (StoreException e) {
      repository.close();
      throw e;
    }
  }

  /** All workspaces behind the one gate of this process. */
  Stores stores() {
    return stores;
  }

  Configuration configuration() {
    return configuration;
  }

  DataFolder folder() {
    return folder;
  }

  CurrentModule module() {
    return module;
  }

  @Override
  public Sessions sessions() {
    return repository.sessions();
  }

  /** Work on the repository that is to be repeated. */
  PeriodicTask bytesSweep() {
    return new BytesSweep(repository);
  }

  @Override
  public Directory directory() {
    return directory;
  }

  EmbeddedDirectory accounts() {
    return directory;
  }

  @Override
  public Publisher publisher() {
    return publisher;
  }

  @Override
  public Resources resources() {
    return module.resources();
  }

  @Override
  public Texts texts() {
    return module.texts();
  }

  @Override
  public BaseUrls baseUrls() {
    return configuration.urls();
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public CurrentUser currentUser() {
    return currentUser;
  }

  EmbeddedCurrentUser browserSessions() {
    return currentUser;
  }

  @Override
  public void schedule(PeriodicTask task) {
    scheduler.schedule(task);
  }

  @Override
  public void close() {
    scheduler.close();
    repository.close();
    folder.close();
  }
}
