package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Optional;

/** What a draft is worth beside what was saved. */
final class KeptText {
  private final ArticleHistory history;

  /**
   * @param history compares revisions
   */
  KeptText(ArticleHistory history) {
    this.history = history;
  }

  /**
   * The draft that says something new.
   *
   * @param inBrowser draft that the browser kept
   * @param onServer draft that the server kept; of two drafts the younger one counts
   * @param saved content of the newest revision
   */
  static Optional<Draft> worthOffering(
      Situation situation, Optional<Draft> inBrowser, Optional<Draft> onServer, ObjectNode saved) {
    return inBrowser
        .filter(draft -> onServer.filter(it -> it.at().isAfter(draft.at())).isEmpty())
        .or(() -> onServer)
        .filter(draft -> !saysTheSame(situation, draft, saved));
  }

  private static boolean saysTheSame(Situation situation, Draft draft, ObjectNode saved) {
    try {
      return ArticleJson.write(ArticleJson.read(situation.id(), draft.content())).equals(saved);
    } catch (Refused refused) {
      return false;
    }
  }

  /** The revision on which a draft stands: the newest, if nothing changed since the draft began. */
  int baseOf(Draft draft, Situation situation) {
    int newest = situation.state().revision();
    boolean unchanged =
        draft.baseRevision() == newest
            || history.compare(situation.id(), draft.baseRevision(), newest).comparison().isEmpty();
    return unchanged ? newest : draft.baseRevision();
  }
}
