package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.refusal.Refused;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;

/** Answers a refusal with its sentences. */
@Provider
public final class RefusedMapper implements ExceptionMapper<Refused> {
  private final Problems problems;
  private final Callers callers;

  @Context private HttpServletRequest request;

  /**
   * @param problems words them
   * @param callers in which language
   */
  public RefusedMapper(Problems problems, Callers callers) {
    this.problems = problems;
    this.callers = callers;
  }

  @Override
  public Response toResponse(Refused refused) {
    return problems.of(refused, callers.locale(request));
  }
}
