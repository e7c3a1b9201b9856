package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends promised mails. Without a mail server they wait. */
public final class MailHandler implements Handler {
  private static final Logger log = LoggerFactory.getLogger(MailHandler.class);

  private final Supplier<Optional<MailSettings>> settings;
  private final Directory directory;
  private final Map<String, Letter> letters;
  private final Postman postman;
  private final AtomicBoolean toldThatMailsWait = new AtomicBoolean();

  /**
   * @param settings the mail server; asked each time, so that it may be set later
   * @param directory the people and their addresses
   * @param letters one for each kind of mail
   * @param postman brings mails to the server
   */
  public MailHandler(
      Supplier<Optional<MailSettings>> settings,
      Directory directory,
      List<Letter> letters,
      Postman postman) {
    this.settings = settings;
    this.directory = directory;
    this.letters =
        letters.stream().collect(Collectors.toUnmodifiableMap(Letter::kind, Function.identity()));
    this.postman = postman;
  }

  @Override
  public String type() {
    return Mailings.TYPE;
  }

  @Override
  public boolean ready() {
    boolean configured = settings.get().isPresent();
    if (!configured && toldThatMailsWait.compareAndSet(false, true)) {
      log.warn(
          "no mail server is set (mail.host): mails wait in the outbox until there is one; the"
              + " inbox shows the same work");
    }
    return configured;
  }

  @Override
  public void carryOut(Message message) throws Exception {
    MailSettings server = settings.get().orElseThrow();
    String login = message.require(Mailings.TO);
    String kind = message.require(Mailings.KIND);
    Optional<Person> reader = directory.person(login).filter(Person::enabled);
    Optional<String> address = reader.flatMap(Person::email).filter(it -> !it.isBlank());
    if (address.isEmpty()) {
      log.warn("mail {} of kind {} to {} is skipped: no address", message.id(), kind, login);
      return;
    }
    Letter letter = letters.get(kind);
    if (letter == null) {
      throw new IllegalStateException("nobody writes mails of kind \"" + kind + '"');
    }
    Optional<Mail> mail = letter.write(message, reader.get());
    if (mail.isEmpty()) {
      log.info("mail {} of kind {} to {} has become pointless", message.id(), kind, login);
      return;
    }
    postman.send(server, message.id(), address.get(), reader.get().name(), mail.get());
  }
}
