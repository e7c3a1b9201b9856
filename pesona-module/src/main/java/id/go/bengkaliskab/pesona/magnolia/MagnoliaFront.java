package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import java.util.Optional;
import java.util.function.Function;
import javax.inject.Inject;

/** The front of the running newsroom, for whatever Magnolia makes by itself: servlets, sub apps. */
public final class MagnoliaFront {
  private final MagnoliaNewsroom newsroom;
  private final Function<Newsroom, Front> making;
  private Optional<Front> open = Optional.empty();

  /**
   * @param newsroom runs on author instances only
   */
  @Inject
  public MagnoliaFront(MagnoliaNewsroom newsroom) {
    this(newsroom, Front::of);
  }

  MagnoliaFront(MagnoliaNewsroom newsroom, Function<Newsroom, Front> making) {
    this.newsroom = newsroom;
    this.making = making;
  }

  /** The front; empty on a public instance and while the module doesn't run. */
  public synchronized Optional<Front> find() {
    Optional<Newsroom> running = newsroom.running();
    if (!running.equals(open.map(Front::newsroom))) {
      open = running.map(making);
    }
    return open;
  }
}
