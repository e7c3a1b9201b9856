package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.page.PostedForm;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A random secret in a cookie and in the form: a form of another site can't repeat it. It needs no
 * session, so that strangers make none.
 */
final class FormKey {
  /** Name of the field. */
  static final String FIELD = "form";

  private static final String COOKIE = "PESONA_FORM";
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final SecureRandom random;

  FormKey(SecureRandom random) {
    this.random = random;
  }

  /** The secret of this browser, made and sent when there is none. */
  String of(HttpServletRequest request, HttpServletResponse response) {
    return sent(request).orElseGet(() -> make(request, response));
  }

  /** Whether a form came from a page of ours. */
  boolean fits(HttpServletRequest request, PostedForm form) {
    return sent(request).filter(secret -> form.repeats(FIELD, secret)).isPresent();
  }

  private String make(HttpServletRequest request, HttpServletResponse response) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Cookie cookie = new Cookie(COOKIE, secret);
    cookie.setPath("/.magnolia");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    response.addCookie(cookie);
    return secret;
  }

  private static Optional<String> sent(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(value -> FORM.matcher(value).matches())
        .findFirst();
  }
}
