package id.go.bengkaliskab.pesona.agenda;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.StepTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An outcome that somebody performed.
 *
 * @param article id of the article
 * @param title its headline today; blank when it has none
 * @param step what the step is called, or its id when the procedure no longer knows it
 * @param outcome what the button said, or the outcome's id
 * @param entry the record, with moment, revision and reason
 */
public record DoneAct(
    ArticleId article, String title, LocalizedText step, LocalizedText outcome, Entry entry) {
  public DoneAct {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(entry, "entry");
  }

  /** Office time that the step took against its standard; empty where no step ended. */
  public Optional<StepTime> time() {
    return entry.header().fact().time();
  }
}
