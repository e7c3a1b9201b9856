package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Brings somebody a link to the page on which a password is set. */
public final class AccountLetter implements Letter {
  private final LinkPurpose purpose;
  private final Surroundings around;

  /**
   * What these letters stand on.
   *
   * @param store workspace of the module
   * @param directory the accounts
   * @param writer writes mails
   * @param address gives the address of the page behind a token
   * @param zone time zone of the office
   * @param random source of tokens
   * @param clock tells the time
   */
  public record Surroundings(
      Store store,
      EmbeddedDirectory directory,
      LetterWriter writer,
      Function<String, URI> address,
      ZoneId zone,
      SecureRandom random,
      Clock clock) {}

  /**
   * @param purpose for what the link is
   * @param around what it stands on
   */
  public AccountLetter(LinkPurpose purpose, Surroundings around) {
    this.purpose = purpose;
    this.around = around;
  }

  @Override
  public String kind() {
    return purpose.id();
  }

  /** An invitation is pointless once there is a password. */
  @Override
  public Optional<Mail> write(Message message, Person to) {
    return Login.typed(to.login())
        .flatMap(around.directory().accounts()::find)
        .filter(account -> purpose == LinkPurpose.RESET || account.passwordHash().isEmpty())
        .map(account -> letter(account, to));
  }

  private Mail letter(StoredAccount account, Person to) {
    Instant expires = around.clock().instant().plus(purpose.life());
    AccountLink link =
        new AccountLink(to.login(), purpose, account.stamp().orElse(""), expires, false);
    String token = AccountLinks.mint(around.store(), around.random(), link);
    return around
        .writer()
        .write(
            purpose.id(),
            to,
            to.name(),
            Map.of(
                "login",
                to.login(),
                "personal",
                around.address().apply(token).toString(),
                "expires",
                OfficeTime.words(expires, around.zone(), to.language())));
  }
}
