package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends mails that tell nothing but that mails arrive. They go to an address, not to an account,
 * and so have an outbox type of their own.
 */
public final class TestMail implements Handler {
  /** Value of the payload that holds the address. */
  public static final String ADDRESS = "address";

  private static final String TYPE = "test-mail";
  private static final String KIND = "test";
  private static final String BY = "by";

  /** Whoever asked for it sits before the screen and looks for the cause. */
  private static final int ATTEMPTS = 3;

  private final Supplier<Optional<MailSettings>> settings;
  private final Directory directory;
  private final LetterWriter writer;
  private final Postman postman;
  private final ZoneId zone;

  /**
   * @param settings the mail server; asked each time
   * @param directory who asked for it
   * @param writer writes mails
   * @param postman brings mails to the server
   * @param zone time zone of the office
   */
  public TestMail(
      Supplier<Optional<MailSettings>> settings,
      Directory directory,
      LetterWriter writer,
      Postman postman,
      ZoneId zone) {
    this.settings = settings;
    this.directory = directory;
    this.writer = writer;
    this.postman = postman;
    this.zone = zone;
  }

  /**
   * Promises a test mail.
   *
   * @param sequence number of its record in the stream of the office
   * @param address a checked address
   * @param by login of who asked for it
   */
  public static void promise(
      Outbox outbox, UnitOfWork unit, long sequence, String address, String by) {
    outbox.promise(
        unit,
        TYPE,
        Long.toString(sequence),
        CanonicalJson.object().put(ADDRESS, address).put(BY, by));
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public boolean ready() {
    return settings.get().isPresent();
  }

  @Override
  public int attempts() {
    return ATTEMPTS;
  }

  @Override
  public void carryOut(Message message) throws Exception {
    Person by = directory.person(message.require(BY)).orElseThrow();
    Mail mail =
        writer.write(
            KIND, by, "", Map.of("at", OfficeTime.words(message.createdAt(), zone, by.language())));
    String address = message.require(ADDRESS);
    postman.send(settings.get().orElseThrow(), message.id(), address, by.name(), mail);
  }
}
