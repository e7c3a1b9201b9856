package id.go.bengkaliskab.pesona.host;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** A random secret that lives as long as a browser session and guards its state changes. */
public final class SessionSecret {
  private static final String ATTRIBUTE = "pesona.secret";
  private static final int BYTES = 32;

  private final SecureRandom random;

  /**
   * @param random source of the secrets, not null
   */
  public SessionSecret(SecureRandom random) {
    this.random = Objects.requireNonNull(random, "random");
  }

  /**
   * The secret of the session of a request, made at the first call; 256 random bits, safe in URLs.
   */
  public synchronized String of(HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    if (session.getAttribute(ATTRIBUTE) instanceof String secret) {
      return secret;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(ATTRIBUTE, secret);
    return secret;
  }
}
