package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.newsroom.NewsroomMedia;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSite;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.store.WriteGate;
import info.magnolia.cms.beans.config.ServerConfiguration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.servlet.http.HttpServlet;

/**
 * Who gets photos. A public instance holds only what was published, for everybody. An author
 * instance holds all of them in the same workspace, for the office only.
 */
public final class MagnoliaPhotos {
  private final ServerConfiguration server;
  private final MagnoliaFront front;
  private final Supplier<HttpServlet> making;
  private Optional<HttpServlet> published = Optional.empty();

  /**
   * @param server says whether this is an author instance
   * @param front serves the office
   * @param host the running Magnolia
   * @param gate gate of the stores
   * @param module names the folder of smaller copies
   */
  @Inject
  public MagnoliaPhotos(
      ServerConfiguration server,
      MagnoliaFront front,
      Host host,
      WriteGate gate,
      Provider<PesonaModule> module) {
    this(server, front, () -> published(host, gate, module.get()));
  }

  MagnoliaPhotos(ServerConfiguration server, MagnoliaFront front, Supplier<HttpServlet> making) {
    this.server = server;
    this.front = front;
    this.making = making;
  }

  private static HttpServlet published(Host host, WriteGate gate, PesonaModule module) {
    Renditions renditions =
        new Renditions(
            new MagnoliaSettings(module).renditions(),
            new DecodingBudget(NewsroomMedia.DECODING_MEGAPIXELS));
    return new NewsroomSite(host, new Stores(host.sessions(), gate)).photos(renditions);
  }

  /** The servlet for this instance; empty on an author instance whose newsroom doesn't run. */
  public Optional<HttpServlet> find() {
    return server.isAdmin()
        ? front.find().flatMap(open -> open.page(NewsroomPages.PHOTOS))
        : Optional.of(published());
  }

  private synchronized HttpServlet published() {
    if (published.isEmpty()) {
      published = Optional.of(making.get());
    }
    return published.orElseThrow();
  }
}
