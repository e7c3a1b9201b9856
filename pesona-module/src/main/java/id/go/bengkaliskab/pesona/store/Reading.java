package id.go.bengkaliskab.pesona.store;

import java.util.List;
import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Session;

/** A look at one workspace as it was saved last. */
public final class Reading implements Nodes {
  private final Session session;

  Reading(Session session) {
    this.session = session;
  }

  @Override
  public Optional<StoredNode> find(String path) {
    return Jcr.get(
        () ->
            session.nodeExists(path)
                ? Optional.of(new StoredNode(session.getNode(path), false))
                : Optional.<StoredNode>empty());
  }

  @Override
  public Optional<StoredNode> byIdentifier(String identifier) {
    return byIdentifier(session, identifier, false);
  }

  @Override
  public List<StoredNode> list(ListQuery query) {
    return query.run(session, false);
  }

  /**
   * A part of an ordered list, and how long the whole list is; the limit of the query doesn't
   * count.
   *
   * @param offset nodes to pass over
   * @param count nodes to give, at least 0
   */
  public Slice slice(ListQuery query, int offset, int count) {
    return query.slice(session, offset, count);
  }

  static Optional<StoredNode> byIdentifier(Session session, String identifier, boolean writable) {
    return Jcr.get(
        () -> {
          try {
            return Optional.of(new StoredNode(session.getNodeByIdentifier(identifier), writable));
          } catch (ItemNotFoundException e) {
            return Optional.<StoredNode>empty();
          }
        });
  }
}
