package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;

/** Where the people of the office come in and go out. */
public final class FrontDoor {
  /** The sign-in page. */
  public static final String SIGN_IN = "/.magnolia/sign-in";

  /** Takes the form that signs out. */
  public static final String SIGN_OUT = "/.magnolia/sign-out";

  static final String FORGOTTEN = "/.magnolia/forgotten-password";
  static final String NEW_PASSWORD = "/.magnolia/new-password";

  /** The sign-in page for somebody who has just signed out. */
  private static final String AFTER_SIGN_OUT = SIGN_IN + "?left=1";

  private final EmbeddedCurrentUser sessions;

  /**
   * @param sessions keeps who is signed in
   */
  public FrontDoor(EmbeddedCurrentUser sessions) {
    this.sessions = sessions;
  }

  /**
   * The sign-in page that afterwards leads to a page of the office.
   *
   * @param path path and query of the page; its fragment is kept by the browser
   */
  public static String signInFor(String path) {
    return SIGN_IN + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** The page on which the holder of a token sets a password. */
  public static String newPassword(String token) {
    return NEW_PASSWORD + '/' + token;
  }

  /**
   * Ends the session of a request; whoever calls has checked that the person wants it.
   *
   * @return path of the page to show next
   */
  public String signOut(HttpServletRequest request) {
    sessions.end(request);
    return AFTER_SIGN_OUT;
  }
}
