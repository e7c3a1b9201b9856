package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.ActLetter;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.MailFile;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.notice.RecordedAct;
import id.go.bengkaliskab.pesona.notice.RecordedActs;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.page.Film;
import id.go.bengkaliskab.pesona.page.PageFiles;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks for a decision, with a personal link to the page on which it is made. */
final class ApprovalLetter implements Letter {
  /** Kind of these mails. */
  static final String KIND = "approval";

  private static final String PICTURE = "foto";

  private final Store store;
  private final RecordedActs acts;
  private final LetterWriter writer;
  private final ApprovalLinks links;
  private final ApprovalSettings settings;
  private final BaseUrls urls;
  private final PagePictures pictures;
  private final PageFiles files;
  private final Clock clock;

  ApprovalLetter(
      Store store,
      RecordedActs acts,
      LetterWriter writer,
      ApprovalLinks links,
      ApprovalSettings settings,
      BaseUrls urls,
      PagePictures pictures,
      PageFiles files,
      Clock clock) {
    this.store = store;
    this.acts = acts;
    this.writer = writer;
    this.links = links;
    this.settings = settings;
    this.urls = urls;
    this.pictures = pictures;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Nothing is asked any more of an article that was decided on or changed since. */
  @Override
  public Optional<Mail> write(Message message, Person to) {
    RecordedAct act = acts.of(message);
    boolean stillAsked =
        act.state().position().step().equals(Invitations.STEP)
            && act.state().revision() == act.entry().header().fact().revision();
    return stillAsked ? Optional.of(invitation(act, to)) : Optional.empty();
  }

  private Mail invitation(RecordedAct act, Person to) {
    Instant expires = expiry(act.procedure().officeHours());
    String token =
        links.mint(
            store,
            new ApprovalLink(
                to.login(),
                act.article().id(),
                act.state().round(),
                act.state().revision(),
                expires));
    Map<String, Object> model = new ActLetter(KIND, acts, writer).model(act, to.language());
    model.put("lead", act.article().lead());
    model.put("videos", videos(act.article()));
    model.put("personal", urls.author(ApprovalServlet.PATH + '/' + token).toString());
    model.put(
        "expires", OfficeTime.words(expires, act.procedure().officeHours().zone(), to.language()));
    Optional<Picture> first = act.article().pictures().stream().findFirst();
    Optional<byte[]> preview = first.flatMap(it -> pictures.forMail(it.asset()));
    preview.ifPresent(
        jpeg -> model.put("picture", Map.of("cid", PICTURE, "alt", first.get().alt())));
    Mail mail = writer.write(KIND, to, act.article().title(), model);
    return preview
        .map(jpeg -> mail.showing(new MailFile(PICTURE, "image/jpeg", jpeg)))
        .orElse(mail);
  }

  /** How long each video plays; empty when there is none. */
  private String videos(Article article) {
    return article.blocks().stream()
        .filter(Block.Video.class::isInstance)
        .map(Block.Video.class::cast)
        .flatMap(block -> files.film(block).stream())
        .map(Film::length)
        .collect(Collectors.joining(", "));
  }

  /** Office days are counted as office time of mean length, from the moment of sending. */
  private Instant expiry(OfficeHours hours) {
    long openDays =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> !hours.week().day(day).length().isZero())
            .count();
    Duration day = hours.week().length().dividedBy(openDays);
    return hours.plus(clock.instant(), day.multipliedBy(settings.officeDays()));
  }
}
