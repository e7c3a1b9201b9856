package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.store.WriteGate;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.commands.CommandsManager;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * What the adapter calls of Magnolia, in the way we read its documentation and saw its core: an
 * author and a public instance, each with a real Jackrabbit.
 */
final class FakeMagnolia implements AutoCloseable {
  static final Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));

  private final FakeRepository author;
  private final FakeRepository publicInstance;
  private final FakeUsers users;
  private final FakeCommands commands;
  private final MagnoliaPeriodicTasks tasks;
  private final MagnoliaPeriodicTasks publicTasks;
  private final Path keys;

  /**
   * @param folder of both repositories and the keys
   * @param users the accounts
   */
  FakeMagnolia(Path folder, FakeUsers users) {
    this.author = new FakeRepository(folder.resolve("author"));
    this.publicInstance = new FakeRepository(folder.resolve("public"));
    this.users = users;
    this.commands = new FakeCommands(author, publicInstance);
    this.tasks = tasks(true);
    this.publicTasks = tasks(false);
    this.keys = folder.resolve("keys");
  }

  FakeRepository author() {
    return author;
  }

  FakeRepository publicInstance() {
    return publicInstance;
  }

  FakeCommands commands() {
    return commands;
  }

  Path keyFile() {
    return keys.resolve("seal.pem");
  }

  Host authorHost() {
    return host(author, commands, true);
  }

  /** The author, whose commands misbehave. */
  Host authorHost(CommandsManager misbehaving) {
    return host(author, misbehaving, true);
  }

  Host publicHost() {
    return host(publicInstance, commands, false);
  }

  /** What is configured on the public instance. */
  PesonaModule publicModule() {
    return module(publicInstance, commands, false);
  }

  ServerConfiguration server(boolean admin) {
    return new Server(admin);
  }

  @Override
  public void close() {
    tasks.close();
    publicTasks.close();
    author.close();
    publicInstance.close();
  }

  private Host host(FakeRepository repository, CommandsManager publishing, boolean admin) {
    return new MagnoliaHost(
        repository,
        users,
        publishing,
        new FolderOrigin(LIGHT_MODULES),
        new FakeTranslations(LIGHT_MODULES.resolve("pesona/i18n")),
        new Server(admin),
        () -> module(repository, publishing, admin),
        admin ? tasks : publicTasks);
  }

  private PesonaModule module(
      FakeRepository repository, CommandsManager publishing, boolean admin) {
    PesonaModule module =
        new PesonaModule(
            admin ? tasks : publicTasks, () -> newsroom(repository, publishing, admin));
    module.setKeyFolder(keys.toString());
    module.setPublicUrl("https://pesona.test//");
    return module;
  }

  private MagnoliaNewsroom newsroom(
      FakeRepository repository, CommandsManager publishing, boolean admin) {
    Host host = host(repository, publishing, admin);
    return new MagnoliaNewsroom(
        new Server(admin),
        host,
        new WriteGate(host.sessions()),
        () -> module(repository, publishing, admin));
  }

  /** Each thread of Magnolia has a context of its own. */
  private static MagnoliaPeriodicTasks tasks(boolean admin) {
    return new MagnoliaPeriodicTasks(
        new Server(admin),
        () ->
            Executors.newSingleThreadScheduledExecutor(
                work ->
                    new Thread(
                        () -> {
                          try (FakeContext context = new FakeContext()) {
                            context.release();
                            work.run();
                          }
                        },
                        "fake-periodic")));
  }

  private static final class Server extends ServerConfiguration {
    private final boolean admin;

    Server(boolean admin) {
      this.admin = admin;
    }

    @Override
    public boolean isAdmin() {
      return admin;
    }

    @Override
    public String getDefaultBaseUrl() {
      return "https://kerja.test/author//";
    }
  }
}
