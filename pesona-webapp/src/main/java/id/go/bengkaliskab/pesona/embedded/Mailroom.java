package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.deadline.DeadlineLetter;
import id.go.bengkaliskab.pesona.embedded.config.Secret;
import id.go.bengkaliskab.pesona.embedded.security.AccountLetter;
import id.go.bengkaliskab.pesona.embedded.security.LinkPurpose;
import id.go.bengkaliskab.pesona.embedded.signin.FrontDoor;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.MailLogin;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.notice.Postman;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.notice.TestMail;
import id.go.bengkaliskab.pesona.phone.TaskServlet;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.seal.SealLetter;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The letters of the office and the server that takes them, wired by hand. */
final class Mailroom {
  private final EmbeddedHost host;
  private final Store store;
  private final Desk desk;
  private final Templates templates;
  private final Sealing sealing;
  private final SecureRandom random;
  private final Clock clock;

  /**
   * @param host where the module lives
   * @param store workspace of the module
   * @param desk what can be done to articles
   * @param templates words the letters
   * @param sealing the seals that are mailed
   * @param random source of the tokens in letters
   * @param clock tells the time
   */
  Mailroom(
      EmbeddedHost host,
      Store store,
      Desk desk,
      Templates templates,
      Sealing sealing,
      SecureRandom random,
      Clock clock) {
    this.host = host;
    this.store = store;
    this.desk = desk;
    this.templates = templates;
    this.sealing = sealing;
    this.random = random;
    this.clock = clock;
  }

  /** What stands on every letter. */
  Letterhead letterhead() {
    return new Letterhead(
        host.configuration().office(),
        id -> Optional.of(host.baseUrls().author(TaskServlet.address(id))));
  }

  private List<Letter> accountLetters() {
    AccountLetter.Surroundings around =
        new AccountLetter.Surroundings(
            store,
            host.accounts(),
            writer(),
            token -> host.baseUrls().author(FrontDoor.newPassword(token)),
            desk.procedures().current().officeHours().zone(),
            random,
            clock);
    return Arrays.stream(LinkPurpose.values())
        .<Letter>map(purpose -> new AccountLetter(purpose, around))
        .toList();
  }

  /** Kinds of letters beside those of the approval. */
  List<Letter> letters() {
    List<Letter> letters = new ArrayList<>(accountLetters());
    letters.add(new SealLetter(sealing, writer(), desk.procedures()));
    letters.add(new DeadlineLetter(store, desk, writer(), host.texts(), clock));
    return letters;
  }

  /** Carries out the test mails that an administrator asks for. */
  TestMail testMail() {
    return new TestMail(
        this::server,
        host.directory(),
        writer(),
        new Postman(host.baseUrls().author().getHost(), clock),
        desk.procedures().current().officeHours().zone());
  }

  /** The mail server, once one is configured. */
  Optional<MailSettings> server() {
    return host.configuration().mail().map(this::settings);
  }

  private MailSettings settings(id.go.bengkaliskab.pesona.embedded.config.MailSettings configured) {
    return new MailSettings(
        configured.host(),
        configured.port(),
        MailSettings.Tls.valueOf(configured.tls().name()),
        configured
            .user()
            .map(user -> new MailLogin(user, configured.password().map(Secret::reveal).orElse(""))),
        configured.sender(),
        host.configuration().office());
  }

  private LetterWriter writer() {
    return new LetterWriter(templates, letterhead());
  }
}
