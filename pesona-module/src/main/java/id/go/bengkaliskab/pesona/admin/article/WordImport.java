package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.intake.FileName;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.intake.Manuscript;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.intake.word.ImportReport;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Beginnings;
import java.util.Objects;

/** Begins articles from Word files. */
public final class WordImport {
  private final ManuscriptIntake intake;
  private final FirstContent firstContent;
  private final Beginnings beginnings;

  /**
   * What became of a file.
   *
   * @param article id of the article that was begun
   * @param title headline that was found; may be empty
   * @param report what was left out or changed
   */
  public record Begun(ArticleId article, String title, ImportReport report) {
    public Begun {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * @param intake takes up Word files
   * @param firstContent what an office would otherwise fill in each time
   * @param beginnings begins articles
   */
  public WordImport(ManuscriptIntake intake, FirstContent firstContent, Beginnings beginnings) {
    this.intake = intake;
    this.firstContent = firstContent;
    this.beginnings = beginnings;
  }

  /**
   * Begins an article from a file.
   *
   * @param fileName name as the sender gave it; not trusted
   * @param bytes the file, at most {@link ManuscriptIntake#LARGEST}
   * @param language {@code id} or {@code en}
   * @throws Refused when the actor may not begin articles or it is no Word file that can be read
   */
  public Begun begin(String fileName, byte[] bytes, String language, Actor actor) {
    beginnings.requireAllowed(actor);
    Manuscript manuscript = intake.take(FileName.of(fileName), bytes, actor.login(), language);
    Article draft = firstContent.of(manuscript, language);
    beginnings.begin(draft, actor);
    return new Begun(draft.id(), manuscript.title(), manuscript.report());
  }
}
