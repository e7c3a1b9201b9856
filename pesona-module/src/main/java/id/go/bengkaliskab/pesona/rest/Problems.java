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
import javax.ws.rs.core.Response;

/** Problems of RFC 9457, worded for the caller. */
public final class Problems {
  private static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

  private final Sentences sentences;

  /**
   * @param sentences words refusals
   */
  public Problems(Sentences sentences) {
    this.sentences = sentences;
  }

  Response of(Refused refused, Locale locale) {
    return answer(RefusalStatus.of(refused.kind()), refused.refusals(), locale);
  }

  Response of(int status, Locale locale) {
    return answer(status, List.of(Refusal.of("problem." + status + ".detail")), locale);
  }

  private Response answer(int status, List<Refusal> refusals, Locale locale) {
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
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header("Content-Language", locale.getLanguage())
        .header("Cache-Control", "no-store")
        .entity(CanonicalJson.text(problem))
        .build();
  }
}
