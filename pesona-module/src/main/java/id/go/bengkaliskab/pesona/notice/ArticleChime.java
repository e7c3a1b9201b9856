package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what mails say of one article: its title, and where it is. */
public final class ArticleChime implements Chime {
  private static final Map<String, Ring> RINGS =
      Map.ofEntries(
          ring(ActLetter.TASK, Urgency.TASK),
          ring(ActLetter.ASSIGNED, Urgency.TASK),
          ring("approval", Urgency.TASK),
          Map.entry("approved-task", new Ring(ActLetter.TASK, Urgency.TASK)),
          ring(ActLetter.REJECTED, Urgency.WARNING),
          ring(ActLetter.PUBLICATION_FAILED, Urgency.WARNING),
          ring(ActLetter.TAKEN_OVER, Urgency.WARNING),
          ring("approved", Urgency.NEWS),
          ring(ActLetter.CORRECTION, Urgency.NEWS),
          ring(ActLetter.UNPUBLISHED, Urgency.NEWS),
          ring(CommentLetter.KIND, Urgency.NEWS));

  private final Store store;
  private final LetterWriter writer;

  /**
   * @param store workspace of the module
   * @param writer words the subject as in mails
   */
  public ArticleChime(Store store, LetterWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  private static Map.Entry<String, Ring> ring(String kind, Urgency urgency) {
    return Map.entry(kind, new Ring(kind, urgency));
  }

  @Override
  public Set<String> kinds() {
    return RINGS.keySet();
  }

  @Override
  public List<Notice> notices(Message message, Person to) {
    Ring ring = RINGS.get(message.require(Mailings.KIND));
    ArticleId id = new ArticleId(message.require(Mailings.ARTICLE));
    return title(id).map(title -> notice(ring, id, title, to.language())).stream().toList();
  }

  private Notice notice(Ring ring, ArticleId id, String title, Locale language) {
    return new Notice(
        ring.urgency(),
        writer.subject(ring.wording(), title, language),
        writer.letterhead().articleAddress().apply(id).map(URI::toString).orElse(""));
  }

  private Optional<String> title(ArticleId id) {
    return store.read(
        reading -> reading.find(id.path()).map(ArticleNodes::read).map(Article::title));
  }

  /** The subject of which mail a notice has, and what it asks. */
  private record Ring(String wording, Urgency urgency) {}
}
