package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an editor checked in a round.
 *
 * @param ticked ids of the items of the procedure file
 * @param by login of who ticked last
 * @param at when
 */
public record Checklist(Set<String> ticked, String by, Instant at) {
  public Checklist {
    ticked = Set.copyOf(ticked);
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }

  /** Keeps the list of a round in place of the former one. */
  public static void save(UnitOfWork unit, ArticleId id, int round, Checklist list) {
    unit.findOrCreate(path(id, round), "pesona:entry")
        .set("ticked", list.ticked().stream().sorted().toList())
        .set("by", list.by())
        .set("at", list.at());
  }

  /** The list of a round, if anything was ticked. */
  public static Optional<Checklist> find(Nodes nodes, ArticleId id, int round) {
    return nodes
        .find(path(id, round))
        .map(
            node ->
                new Checklist(
                    Set.copyOf(node.texts("ticked")),
                    node.requireText("by"),
                    node.instant("at").orElseThrow()));
  }

  /** Un-ticks all, because the text will be worked on again. */
  public static void clear(UnitOfWork unit, ArticleId id, int round) {
    unit.find(path(id, round)).ifPresent(StoredNode::remove);
  }

  private static String path(ArticleId id, int round) {
    return Buckets.byPrefix("/checklists", id.value()) + '/' + round;
  }
}
