package id.go.bengkaliskab.pesona.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * An answer that is for one reader only: nobody keeps it, nobody learns its address, and it runs no
 * script.
 */
public final class PageAnswer {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String context;
  private final HttpServletResponse response;

  private PageAnswer(String context, HttpServletResponse response) {
    this.context = context;
    this.response = response;
  }

  /** Puts the protecting headers on an answer; to be called before anything else is done. */
  public static PageAnswer protect(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    return new PageAnswer(request.getContextPath(), response);
  }

  /** Path of this application on its server, which stands before every path of ours. */
  public String context() {
    return context;
  }

  /** Lets AdminCentral of this server show the page in a frame. */
  public PageAnswer framedByOffice() {
    response.setHeader(
        "Content-Security-Policy",
        POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    return this;
  }

  /** Answers with a page. */
  public void page(int status, String html) throws IOException {
    send(status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with bytes of some type. */
  public void send(int status, String type, byte[] bytes) throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /**
   * Sends the browser to a page that it then reads with GET.
   *
   * @param path path within this application, with its query
   */
  public void seeOther(String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", context + path);
  }
}
