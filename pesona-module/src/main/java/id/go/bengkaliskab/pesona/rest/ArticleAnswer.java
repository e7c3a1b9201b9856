package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Option;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import java.time.Clock;
import java.util.Locale;
import javax.ws.rs.core.Response;

/** An article with its state and what the caller may do with it. */
public final class ArticleAnswer {
  private final Store store;
  private final Desk desk;
  private final Sentences sentences;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param desk what can be done
   * @param sentences words what stands against an outcome
   * @param clock tells how long the step has run
   */
  public ArticleAnswer(Store store, Desk desk, Sentences sentences, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.sentences = sentences;
    this.clock = clock;
  }

  Response of(int status, ArticleId id, Actor actor, Locale locale) {
    return of(status, id, actor, locale, CanonicalJson.object());
  }

  Response of(int status, ArticleId id, Actor actor, Locale locale, ObjectNode more) {
    Snapshot snapshot = store.read(reading -> snapshot(reading, id));
    Procedure procedure = desk.procedures().byHash(snapshot.state().procedureHash());
    more.set("content", ArticleJson.write(snapshot.article()));
    more.set("state", StateJson.of(snapshot.state(), procedure, clock.instant(), locale));
    more.set("outcomes", outcomes(id, actor, locale));
    return Json.answer(status, more, snapshot.state().revision());
  }

  private static Snapshot snapshot(Reading reading, ArticleId id) {
    Article article =
        reading
            .find(id.path())
            .map(ArticleNodes::read)
            .orElseThrow(
                () ->
                    Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", id.value()));
    return new Snapshot(article, WorkflowStates.require(reading, id));
  }

  private ArrayNode outcomes(ArticleId id, Actor actor, Locale locale) {
    ArrayNode array = CanonicalJson.object().arrayNode();
    for (Option option : desk.options().of(id, actor)) {
      ObjectNode json = array.addObject();
      json.put("id", option.outcome().id());
      json.put("label", option.outcome().label().in(locale));
      json.put("reasonRequired", option.outcome().reasonRequired());
      json.put("open", option.open());
      ArrayNode hindrances = json.putArray("hindrances");
      option.hindrances().forEach(it -> hindrances.add(sentences.of(it, locale)));
    }
    return array;
  }

  private record Snapshot(Article article, WorkflowState state) {}
}
