package id.go.bengkaliskab.pesona.board;

import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Chime;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.Notice;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how the procedure stands: days without a publication, what waits in each step, what is
 * overdue. Its numbers are those of the moment at which it leaves; in the next week it is
 * pointless.
 */
public final class WeeklyLetter implements Letter, Chime {
  static final String KIND = "weekly";

  private static final int MOST_NAMED = 10;

  private final Board board;
  private final Desk desk;
  private final LetterWriter writer;
  private final Sentences sentences;
  private final URI address;
  private final Clock clock;

  /**
   * @param board how the procedure stands
   * @param desk hours of the office
   * @param writer writes
   * @param sentences words texts
   * @param address where the board is shown
   * @param clock tells the time
   */
  public WeeklyLetter(
      Board board, Desk desk, LetterWriter writer, Sentences sentences, URI address, Clock clock) {
    this.board = board;
    this.desk = desk;
    this.writer = writer;
    this.sentences = sentences;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public Optional<Mail> write(Message message, Person to) {
    Locale locale = to.language();
    return view(message)
        .map(
            view -> {
              String heading = heading(view, locale);
              return writer.write(KIND, to, heading, model(view, heading, locale));
            });
  }

  @Override
  public List<Notice> notices(Message message, Person to) {
    Locale locale = to.language();
    return view(message)
        .map(view -> writer.subject(KIND, heading(view, locale), locale))
        .map(subject -> new Notice(Urgency.NEWS, subject, address.toString()))
        .stream()
        .toList();
  }

  /** The board of the week that was promised; empty when that week is over. */
  private Optional<BoardView> view(Message message) {
    Instant now = clock.instant();
    OfficeHours hours = desk.procedures().current().officeHours();
    return MailWeek.of(message).equals(MailWeek.of(now, hours.zone()))
        ? Optional.of(board.read(BoardWish.EVERYTHING, now))
        : Optional.empty();
  }

  private String heading(BoardView view, Locale locale) {
    return sentences.text(
        locale,
        "board.weekly.heading",
        view.staleness().site().days(),
        view.total(),
        view.overdue());
  }

  private Map<String, Object> model(BoardView view, String heading, Locale locale) {
    StalenessWords words = new StalenessWords(sentences, locale);
    SiteAge site = view.staleness().site();
    List<BoardCard> overdue =
        view.columns().stream()
            .map(BoardColumn::cards)
            .flatMap(Collection::stream)
            .filter(BoardCard::overdue)
            .toList();
    return Map.of(
        "heading", heading,
        "published", words.published(site),
        "stale", site.isStale(),
        "limit", words.limit(site),
        "steps", view.columns().stream().map(column -> step(view, column, locale)).toList(),
        "overdue", overdue.stream().limit(MOST_NAMED).map(card -> card(card, locale)).toList(),
        "more", Math.max(0, overdue.size() - MOST_NAMED),
        "link", address.toString());
  }

  private Map<String, Object> step(BoardView view, BoardColumn column, Locale locale) {
    Staleness staleness = view.staleness();
    Optional<StepAge> age = staleness.age(column);
    return Map.of(
        "label",
        sentences.text(
            locale, "board.column.name", column.step().number(), column.step().activity()),
        "value",
        sentences.text(locale, "board.weekly.step", column.size(), column.overdue()),
        "late",
        column.overdue() > 0,
        "oldest",
        age.map(it -> new StalenessWords(sentences, locale).oldest(it, staleness)).orElse(""),
        "tooOld",
        age.filter(StepAge::tooOld).isPresent());
  }

  private Map<String, String> card(BoardCard card, Locale locale) {
    return Map.of(
        "title",
        card.title().isBlank() ? sentences.text(locale, "inbox.untitled") : card.title(),
        "step",
        sentences.text(locale, "board.column.name", card.step().number(), card.step().activity()),
        "time",
        sentences.text(locale, "inbox.time.over", card.time().office().toMinutes(), minutes(card)),
        "keeper",
        new CardWords(sentences, locale).keeper(card),
        "link",
        writer.letterhead().articleAddress().apply(card.article()).map(URI::toString).orElse(""));
  }

  private static long minutes(BoardCard card) {
    return card.time().standard().toMinutes();
  }
}
