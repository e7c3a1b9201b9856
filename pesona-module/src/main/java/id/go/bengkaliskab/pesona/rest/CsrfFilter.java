package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Context;
import javax.ws.rs.ext.Provider;

/** Lets a state change of a signed-in browser through only with the secret of its session. */
@Provider
public final class CsrfFilter implements ContainerRequestFilter {
  /** Header that repeats the secret. */
  public static final String HEADER = "X-CSRF-Token";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Callers callers;

  @Context private HttpServletRequest request;

  /**
   * @param callers who calls
   */
  public CsrfFilter(Callers callers) {
    this.callers = callers;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (SAFE.contains(context.getMethod()) || !callers.signedIn(request)) {
      return;
    }
    String sent = context.getHeaderString(HEADER);
    if (sent == null || !same(sent, callers.csrfToken(request))) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.csrf", HEADER);
    }
  }

  private static boolean same(String sent, String expected) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
