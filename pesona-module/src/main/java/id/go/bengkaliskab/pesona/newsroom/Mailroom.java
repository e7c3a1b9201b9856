package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.board.WeeklyLetter;
import id.go.bengkaliskab.pesona.deadline.DeadlineLetter;
import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.notice.ArticleChime;
import id.go.bengkaliskab.pesona.notice.BellHandler;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.Postman;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.notice.TestMail;
import id.go.bengkaliskab.pesona.phone.TaskServlet;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.seal.SealLetter;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The letters of the office. */
final class Mailroom {
  private final Host host;
  private final NewsroomSettings settings;
  private final Store store;
  private final Desk desk;
  private final Board board;
  private final Templates templates;
  private final Sentences sentences;
  private final Sealing sealing;
  private final Clock clock;

  /**
   * @param host where the module lives
   * @param settings name of the office and its mail server
   * @param store workspace of the module
   * @param desk what can be done to articles
   * @param board where every open article stands
   * @param templates words the letters
   * @param sentences words texts, in the time zone of the office
   * @param sealing the seals that are mailed
   * @param clock tells the time
   */
  Mailroom(
      Host host,
      NewsroomSettings settings,
      Store store,
      Desk desk,
      Board board,
      Templates templates,
      Sentences sentences,
      Sealing sealing,
      Clock clock) {
    this.host = host;
    this.settings = settings;
    this.store = store;
    this.desk = desk;
    this.board = board;
    this.templates = templates;
    this.sentences = sentences;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** What stands on every letter. */
  Letterhead letterhead() {
    return new Letterhead(
        settings.office(), id -> Optional.of(host.baseUrls().author(TaskServlet.address(id))));
  }

  /** Kinds of letters beside those of the approval. */
  List<Letter> letters() {
    return List.of(new SealLetter(sealing, writer(), desk.procedures()), deadline(), weekly());
  }

  private DeadlineLetter deadline() {
    return new DeadlineLetter(store, desk, writer(), host.texts(), clock);
  }

  private WeeklyLetter weekly() {
    return new WeeklyLetter(
        board,
        desk,
        writer(),
        sentences,
        host.baseUrls().author(settings.addresses().board()),
        clock);
  }

  /** Carries out the test mails that an administrator asks for. */
  TestMail testMail() {
    return new TestMail(
        settings.mail(),
        host.directory(),
        writer(),
        new Postman(host.baseUrls().author().getHost(), clock),
        desk.procedures().current().officeHours().zone());
  }

  /** Tells by the host's own notices what letters tell. */
  BellHandler bell(Bell bell) {
    return new BellHandler(
        bell,
        host.directory(),
        writer(),
        List.of(new ArticleChime(store, writer()), deadline(), weekly()));
  }

  LetterWriter writer() {
    return new LetterWriter(templates, letterhead());
  }
}
