package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Comment;
import java.util.Set;

/**
 * A comment that was just written.
 *
 * @param comment the comment
 * @param state where the article stands
 * @param concerned logins of those whom it concerns: who began the article, who works on it, who
 *     wrote or edited in this round, who commented before; never the one who wrote it
 */
public record Remark(Comment comment, WorkflowState state, Set<String> concerned) {
  public Remark {
    concerned = Set.copyOf(concerned);
  }
}
