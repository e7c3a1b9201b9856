package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells within the host what mails tell of articles. It is a promise of its own beside that of the
 * mail, so that a notice comes without a mail server, and neither holds up the other. No reason and
 * no name goes with it: what the host keeps of it could not be erased.
 */
public final class BellHandler implements Handler {
  private static final String TYPE = "bell";

  /** The promise that goes with each promise of a mail, as the outbox wants it. */
  public static final Map<String, String> WITH_MAILS = Map.of(Mailings.TYPE, TYPE);

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

  private final Bell bell;
  private final Store store;
  private final Directory directory;
  private final LetterWriter writer;

  /**
   * @param bell of the host
   * @param store workspace of the module
   * @param directory the people
   * @param writer words the subject as in mails
   */
  public BellHandler(Bell bell, Store store, Directory directory, LetterWriter writer) {
    this.bell = bell;
    this.store = store;
    this.directory = directory;
    this.writer = writer;
  }

  private static Map.Entry<String, Ring> ring(String kind, Urgency urgency) {
    return Map.entry(kind, new Ring(kind, urgency));
  }

  @Override
  public String type() {
    return TYPE;
  }

  /** After some minutes a notice is no news any more; the inbox shows the work. */
  @Override
  public int attempts() {
    return 5;
  }

  @Override
  public void carryOut(Message message) {
    Ring ring = RINGS.get(message.require(Mailings.KIND));
    Optional<Person> reader =
        directory.person(message.require(Mailings.TO)).filter(Person::enabled);
    if (ring != null && reader.isPresent()) {
      ArticleId id = new ArticleId(message.require(Mailings.ARTICLE));
      title(id).ifPresent(title -> ring(ring, reader.get(), id, title));
    }
  }

  private void ring(Ring ring, Person reader, ArticleId id, String title) {
    Locale language = reader.language();
    String link = writer.letterhead().articleAddress().apply(id).map(URI::toString).orElse("");
    bell.ring(
        reader,
        ring.urgency(),
        writer.subject(ring.wording(), title, language),
        writer.invitation(link, language));
  }

  private Optional<String> title(ArticleId id) {
    return store.read(
        reading -> reading.find(id.path()).map(ArticleNodes::read).map(Article::title));
  }

  /** The subject of which mail a notice has, and what it asks. */
  private record Ring(String wording, Urgency urgency) {}
}
