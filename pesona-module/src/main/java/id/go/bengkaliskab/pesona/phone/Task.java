package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article where it stands.
 *
 * @param article its newest revision
 * @param state its state
 * @param procedure version that its round follows
 * @param decision record of the last decision of an approver
 * @param decided the revision that was decided on
 * @param entered record of the outcome that brought it where it stands
 */
record Task(
    Article article,
    WorkflowState state,
    Procedure procedure,
    Optional<Entry> decision,
    Optional<Article> decided,
    Optional<Entry> entered) {

  /** Asset keys of all pictures that a page about it may show. */
  List<String> assets() {
    return Stream.concat(Stream.of(article), decided.stream())
        .flatMap(it -> it.pictures().stream())
        .map(Picture::asset)
        .distinct()
        .toList();
  }
}
