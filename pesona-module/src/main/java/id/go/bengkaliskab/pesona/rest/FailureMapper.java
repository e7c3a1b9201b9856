package id.go.bengkaliskab.pesona.rest;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything else that went wrong: the cause goes to the log, never to the caller. */
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger log = LoggerFactory.getLogger(FailureMapper.class);
  private static final int SERVER_ERROR = 500;

  /** Statuses of the container's own refusals that have a sentence. */
  private static final Set<Integer> WORDED = Set.of(400, 404, 405, 406, 415, SERVER_ERROR);

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
    int status = status(failure);
    if (status >= SERVER_ERROR) {
      log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    }
    return problems.of(status, callers.locale(request));
  }

  private static int status(Throwable failure) {
    if (!(failure instanceof WebApplicationException known)) {
      return SERVER_ERROR;
    }
    int status = known.getResponse().getStatus();
    if (WORDED.contains(status)) {
      return status;
    }
    return status < SERVER_ERROR ? 400 : SERVER_ERROR;
  }
}
