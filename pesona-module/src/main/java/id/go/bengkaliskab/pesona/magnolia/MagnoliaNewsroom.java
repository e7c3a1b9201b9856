package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.newsroom.Additions;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.store.Migrations;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.framework.message.MessagesManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Provider;

/** The newsroom of an author instance, from start to stop of the module; a public one has none. */
public final class MagnoliaNewsroom implements AutoCloseable {
  private final ServerConfiguration server;
  private final Host host;
  private final Supplier<Newsroom> opening;
  private Optional<Newsroom> running = Optional.empty();

  /**
   * @param server says whether this is an author instance
   * @param host the running Magnolia
   * @param gate the one gate of this process
   * @param module what is configured
   */
  @Inject
  public MagnoliaNewsroom(
      ServerConfiguration server, Host host, WriteGate gate, Provider<PesonaModule> module) {
    this(server, host, gate, module, () -> Components.getComponent(MessagesManager.class));
  }

  /**
   * @param messages shows notices in AdminCentral; asked for each time, since a Magnolia without
   *     them still needs a newsroom
   */
  MagnoliaNewsroom(
      ServerConfiguration server,
      Host host,
      WriteGate gate,
      Provider<PesonaModule> module,
      Provider<MessagesManager> messages) {
    this(
        server,
        host,
        () ->
            open(
                host,
                new Stores(host.sessions(), gate),
                module.get(),
                new MagnoliaMessages(messages)));
  }

  MagnoliaNewsroom(ServerConfiguration server, Host host, Supplier<Newsroom> opening) {
    this.server = server;
    this.host = host;
    this.opening = opening;
  }

  private static Newsroom open(Host host, Stores stores, PesonaModule module, Bell bell) {
    Migrations.shipped(stores.author(Workspaces.PESONA)).run();
    MagnoliaSettings settings = new MagnoliaSettings(module);
    return new Newsroom(host, stores, settings.read(), Optional.of(bell), Clock.systemUTC());
  }

  /** Brings the content to the present model and begins to work; a second start does nothing. */
  public synchronized void start() {
    if (server.isAdmin() && running.isEmpty()) {
      running = Optional.of(begun(opening.get()));
    }
  }

  private Newsroom begun(Newsroom newsroom) {
    try {
      newsroom.start(path -> host.baseUrls().publicSite(path), Additions.none());
      return newsroom;
    } catch (RuntimeException e) {
      newsroom.close();
      throw e;
    }
  }

  /** The module's parts; empty on a public instance and while the module doesn't run. */
  public synchronized Optional<Newsroom> running() {
    return running;
  }

  /** Lets running effects end; may be started again afterwards. */
  @Override
  public synchronized void close() {
    running.ifPresent(Newsroom::close);
    running = Optional.empty();
  }
}
