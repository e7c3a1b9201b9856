package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Answers what never reaches the web application or fails beyond its error page, in place of the
 * container's own page with its version and stack traces.
 */
final class LastResortValve extends ValveBase {
  private final SecurityHeaders headers;

  LastResortValve(SecurityHeaders headers) {
    super(true);
    this.headers = headers;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (response.isCommitted() || response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    if (request.isAsyncStarted() || !response.setErrorReported()) {
      return;
    }
    response.setSuspended(false);
    headers.applyTo(response.getResponse());
    byte[] page = PlainErrorPage.of(response.getStatus()).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.length);
    response.getResponse().getOutputStream().write(page);
    response.finishResponse();
  }
}
