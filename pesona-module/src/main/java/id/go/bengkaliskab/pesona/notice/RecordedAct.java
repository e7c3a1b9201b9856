package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.Optional;

/**
 * An act that a mail tells of, as its record has it.
 *
 * @param entry the record
 * @param before content before the act, as the actor saw it
 * @param article content after the act
 * @param state where the article stands now
 * @param procedure version that it follows now
 */
public record RecordedAct(
    Entry entry, Article before, Article article, WorkflowState state, Procedure procedure) {

  /** Name of who acted; the login when the name was erased. */
  public String actorName() {
    return entry.body().map(Body::actorName).orElse(entry.header().fact().actor());
  }

  /** Whether the article still stands in the step that the act led to. */
  public boolean isNews() {
    return entry.header().fact().target().filter(state.position().step()::equals).isPresent();
  }

  /** Reason given, unless it was erased. */
  public Optional<String> reason() {
    return entry.body().flatMap(Body::reason);
  }
}
