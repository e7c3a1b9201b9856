package id.go.bengkaliskab.pesona.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Answers commands of whoever operates the server: from this machine only, with the secret of the
 * data folder.
 */
public final class OperatorServlet extends HttpServlet implements WebPart {
  /** Where verification is asked for. */
  public static final String VERIFY = "/.pesona/operator/verify";

  /** Header that carries the secret. */
  public static final String HEADER = "X-Pesona-Operator";

  private static final long serialVersionUID = 1L;

  private final transient Supplier<String> secret;
  private final transient Supplier<JsonNode> verification;

  /**
   * @param secret the secret of this run
   * @param verification verifies all records
   */
  public OperatorServlet(Supplier<String> secret, Supplier<JsonNode> verification) {
    this.secret = secret;
    this.verification = verification;
  }

  @Override
  public void register(ServletContext context) {
    context.addServlet("operator", this).addMapping(VERIFY);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isOperator(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(CanonicalJson.text(verification.get()));
  }

  /** Whether a request is of whoever operates the server. */
  public boolean isOperator(HttpServletRequest request) {
    String sent = request.getHeader(HEADER);
    return sent != null && isLocal(request) && same(sent);
  }

  private static boolean isLocal(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address needs no look-up", e);
    }
  }

  private boolean same(String sent) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), secret.get().getBytes(StandardCharsets.UTF_8));
  }
}
