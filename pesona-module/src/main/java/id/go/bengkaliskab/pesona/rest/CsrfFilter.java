package id.go.bengkaliskab.pesona.rest;

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
    callers.requireSecret(request);
  }
}
