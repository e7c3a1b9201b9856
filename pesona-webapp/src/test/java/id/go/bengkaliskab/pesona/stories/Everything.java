package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.inbox.OpenTask;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.List;
import java.util.Optional;

/** All that an act on an article could change, to be compared before and after. */
record Everything(
    WorkflowState state,
    Article content,
    int revisions,
    List<Entry> records,
    Optional<OpenTask> task,
    int promises) {

  static Everything of(Office office, ArticleId id) {
    return new Everything(
        office.state(id),
        office.content(id),
        office.revisions(id).size(),
        office.records(id),
        office.openTask(id),
        office.promises().size());
  }
}
