package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.Objects;

/**
 * A card beside the state that it was made of.
 *
 * @param card what is shown
 * @param state where the article stands
 */
record OpenArticle(BoardCard card, WorkflowState state) {
  OpenArticle {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(state, "state");
  }
}
