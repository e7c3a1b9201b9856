package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import java.time.Duration;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/**
 * Keeps who is signed in in the session. Every request looks the account up again: who was disabled
 * or got another password is out at the next click.
 */
public final class EmbeddedCurrentUser implements CurrentUser {
  private static final String LOGIN = "pesona.login";
  private static final String STAMP = "pesona.stamp";

  private final StoredAccounts accounts;
  private final SessionSecret secrets;
  private final Duration idle;

  /**
   * @param directory the accounts
   * @param secrets secrets of sessions
   * @param idle time without a request after which a session ends
   */
  public EmbeddedCurrentUser(EmbeddedDirectory directory, SessionSecret secrets, Duration idle) {
    this.accounts = directory.accounts();
    this.secrets = secrets;
    this.idle = idle;
  }

  @Override
  public Optional<Person> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(LOGIN) == null) {
      return Optional.empty();
    }
    Optional<Person> person =
        Login.typed((String) session.getAttribute(LOGIN))
            .flatMap(accounts::find)
            .filter(account -> account.person().enabled())
            .filter(account -> hasStamp(account, session.getAttribute(STAMP)))
            .map(StoredAccount::person);
    if (person.isEmpty()) {
      session.invalidate();
    }
    return person;
  }

  @Override
  public String csrfToken(HttpServletRequest request) {
    return secrets.of(request);
  }

  /**
   * Begins a session with a new id and nothing of the one before, whose id somebody may have
   * planted.
   */
  public void begin(HttpServletRequest request, SignedIn signedIn) {
    end(request);
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    session.setAttribute(LOGIN, signedIn.person().login());
    session.setAttribute(STAMP, signedIn.stamp());
  }

  /** Ends the session of a request, if there is one. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static boolean hasStamp(StoredAccount account, Object stamp) {
    return account.stamp().filter(present -> present.equals(stamp)).isPresent();
  }
}
