package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.Optional;

/** How it stands with a personal link. */
sealed interface Standing {

  /** No such link was ever given out, or it was removed long after its end. */
  record Unknown() implements Standing {}

  /**
   * It waits for a decision.
   *
   * @param link the link
   * @param person for whom it is
   * @param article the article as it would be decided on
   * @param state its state
   * @param procedure version that it follows
   * @param asked record of the act that asked for the decision
   */
  record Open(
      ApprovalLink link,
      Person person,
      Article article,
      WorkflowState state,
      Procedure procedure,
      Optional<Entry> asked)
      implements Standing {}

  /**
   * Something was done with the revision it stands for.
   *
   * @param link the link
   * @param person for whom it is
   * @param title title of the article
   * @param procedure version that the decision followed
   * @param decision record of what was done
   */
  record Decided(
      ApprovalLink link, Person person, String title, Procedure procedure, Entry decision)
      implements Standing {

    /** Whether the person of the link did it. */
    boolean byReader() {
      return decision.header().fact().actor().equals(person.login());
    }
  }

  /**
   * It ended without a decision.
   *
   * @param person for whom it was
   * @param why the cause
   */
  record Ended(Person person, Cause why) implements Standing {}

  /** Why a link ended without a decision. */
  enum Cause {
    /** The account may not act any more. */
    ACCOUNT,
    /** Its time is over. */
    EXPIRED,
    /** The article was changed, or is in another round. */
    CHANGED,
    /** The person doesn't decide on this article any more. */
    ROLE
  }
}
