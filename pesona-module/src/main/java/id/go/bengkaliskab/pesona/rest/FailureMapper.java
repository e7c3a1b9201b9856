package id.go.bengkaliskab.pesona.rest;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers everything else that went wrong: the cause goes to the log, never to the caller. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {
  private final Problems problems;
  private final Callers callers;

  @Context private HttpServletRequest request;

  /**
   * @param problems words them
   * @param callers in which language
   */
  public FailureMapper(Problems problems, Callers callers) {
    this.problems = problems;
    this.callers = callers;
  }

  @Override
  public Response toResponse(Throwable failure) {
    return problems.of(failure, request, callers.locale(request));
  }
}
