package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells within the host what mails tell. It is a promise of its own beside that of the mail, so
 * that a notice comes without a mail server, and neither holds up the other.
 */
public final class BellHandler implements Handler {
  private static final String TYPE = "bell";

  /** The promise that goes with each promise of a mail, as the outbox wants it. */
  public static final Map<String, String> WITH_MAILS = Map.of(Mailings.TYPE, TYPE);

  /**
   * Kinds of letters that ring no bell: the seal of a day is to be kept outside of this server, and
   * there is nothing to do about it here.
   */
  public static final Set<String> SILENT = Set.of("seal");

  private final Bell bell;
  private final Directory directory;
  private final LetterWriter writer;
  private final Map<String, Chime> chimes = new HashMap<>();

  /**
   * @param bell of the host
   * @param directory the people
   * @param writer words the link
   * @param chimes know all kinds of letters that aren't {@link #SILENT}
   */
  public BellHandler(Bell bell, Directory directory, LetterWriter writer, List<Chime> chimes) {
    this.bell = bell;
    this.directory = directory;
    this.writer = writer;
    chimes.forEach(chime -> chime.kinds().forEach(kind -> this.chimes.put(kind, chime)));
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
    String kind = message.require(Mailings.KIND);
    Optional<Person> reader =
        directory.person(message.require(Mailings.TO)).filter(Person::enabled);
    if (reader.isPresent() && !SILENT.contains(kind)) {
      chime(kind).notices(message, reader.get()).forEach(notice -> ring(reader.get(), notice));
    }
  }

  private Chime chime(String kind) {
    return Optional.ofNullable(chimes.get(kind))
        .orElseThrow(
            () -> new IllegalStateException("letters of kind \"" + kind + "\" have no notice"));
  }

  private void ring(Person reader, Notice notice) {
    bell.ring(
        reader,
        notice.urgency(),
        notice.subject(),
        writer.invitation(notice.link(), reader.language()));
  }
}
