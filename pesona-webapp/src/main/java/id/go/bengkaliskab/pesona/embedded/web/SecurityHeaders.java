package id.go.bengkaliskab.pesona.embedded.web;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** The headers that tell a browser what a page of ours may do. */
public final class SecurityHeaders {
  /** Name of the header that holds the policy of a page. */
  static final String POLICY = "Content-Security-Policy";

  private static final String SITE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Vaadin 8 builds its page with inline script and style and evaluates what it loads. */
  private static final String ADMIN_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; "
          + "font-src 'self' data:; connect-src 'self'; object-src 'none'; form-action 'self'; "
          + "base-uri 'self'; frame-ancestors 'self'";

  private static final String ONE_YEAR = "max-age=31536000";

  private final Map<String, String> headers;

  private SecurityHeaders(String policy, boolean https) {
    this.headers = new LinkedHashMap<>();
    headers.put(POLICY, policy);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    if (https) {
      headers.put("Strict-Transport-Security", ONE_YEAR);
    }
  }

  /**
   * For pages of the public and of the approval.
   *
   * @param https whether readers come by HTTPS
   */
  public static SecurityHeaders forSite(boolean https) {
    return new SecurityHeaders(SITE_POLICY, https);
  }

  /**
   * For the screens of the office.
   *
   * @param https whether the office comes by HTTPS
   */
  public static SecurityHeaders forAdmin(boolean https) {
    return new SecurityHeaders(ADMIN_POLICY, https);
  }

  /** Sets the headers; a servlet may still make one stricter. */
  void applyTo(HttpServletResponse response) {
    headers.forEach(response::setHeader);
  }
}
