package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.page.RefusalStatus;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Problems of RFC 9457, worded for the caller. */
public final class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);
  private static final int SERVER_ERROR = 500;

  /** Statuses of the container's own refusals that have a sentence. */
  private static final Set<Integer> WORDED = Set.of(400, 404, 405, 406, 415, SERVER_ERROR);

  private final Sentences sentences;

  /**
   * @param sentences words refusals
   */
  public Problems(Sentences sentences) {
    this.sentences = sentences;
  }

  Response of(Refused refused, Locale locale) {
    return answer(describe(refused, locale), locale);
  }

  /** A refusal as a problem, for an answer of any kind. */
  public Problem describe(Refused refused, Locale locale) {
    return describe(RefusalStatus.of(refused.kind()), refused.refusals(), locale);
  }

  /** What goes with a status of the protocol itself, as a problem. */
  public Problem describe(int status, Refusal refusal, Locale locale) {
    return describe(status, List.of(refusal), locale);
  }

  Response of(int status, Locale locale) {
    return answer(describe(status, Refusal.of("problem." + status + ".detail"), locale), locale);
  }

  /** Whatever else went wrong: the cause goes to the log, never to the caller. */
  Response of(Throwable failure, HttpServletRequest request, Locale locale) {
    int status = status(failure);
    if (status >= SERVER_ERROR) {
      log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    }
    return of(status, locale);
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

  private Problem describe(int status, List<Refusal> refusals, Locale locale) {
    ObjectNode problem = CanonicalJson.object();
    problem.put("type", "urn:pesona:problem:" + refusals.get(0).key());
    problem.put("title", sentences.text(locale, "problem." + status));
    problem.put("status", status);
    List<String> details = refusals.stream().map(refusal -> sentences.of(refusal, locale)).toList();
    problem.put("detail", String.join(" ", details));
    ArrayNode reasons = problem.putArray("reasons");
    for (int i = 0; i < refusals.size(); i++) {
      reasons.addObject().put("key", refusals.get(i).key()).put("text", details.get(i));
    }
    return new Problem(status, CanonicalJson.text(problem));
  }

  private static Response answer(Problem problem, Locale locale) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("Content-Language", locale.getLanguage())
        .header("Cache-Control", "no-store")
        .entity(problem.json())
        .build();
  }
}
