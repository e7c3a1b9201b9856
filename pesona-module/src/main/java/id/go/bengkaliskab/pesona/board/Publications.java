package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Header;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Instant;
import java.util.Optional;

/** What the records tell of publications. */
final class Publications {
  private Publications() {}

  /** When an article, new or revised, became public last. */
  static Optional<Instant> last(Nodes nodes) {
    return Chain.newestBy(
            nodes,
            Fact.TRANSITION,
            Actor.SYSTEM_LOGIN,
            fact -> fact.outcome().filter(Procedure.LIVE::equals).isPresent())
        .map(Header::at);
  }
}
