package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.report.Verification;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Verifies all records. */
@Path("/verification")
@Produces(Json.TYPE)
public final class VerificationResource {
  private final Verification verification;
  private final Sentences sentences;
  private final Callers callers;

  /**
   * @param verification the door to the verification
   * @param sentences words faults
   * @param callers who calls
   */
  public VerificationResource(Verification verification, Sentences sentences, Callers callers) {
    this.verification = verification;
    this.sentences = sentences;
    this.callers = callers;
  }

  /**
   * The first record of each article that doesn't fit, and faults of seals; none when all is well.
   */
  @GET
  public Response get(@Context HttpServletRequest request) {
    return callers.answer(
        request,
        () -> {
          Person person = callers.member(request);
          ObjectNode json =
              describe(verification.verify(person), sentences, callers.locale(request));
          return Json.answer(200, json).build();
        });
  }

  /** A verdict with a sentence for each fault. */
  public static ObjectNode describe(Verdict verdict, Sentences sentences, Locale locale) {
    ObjectNode json = CanonicalJson.object();
    json.put("green", verdict.green());
    json.put("streams", verdict.streams());
    json.put("records", verdict.records());
    json.put("seals", verdict.seals());
    ArrayNode faults = json.putArray("faults");
    for (Verdict.Fault fault : verdict.faults()) {
      String text =
          sentences.text(
              locale,
              "verify.fault." + fault.what(),
              fault.stream(),
              Long.toString(fault.sequence()),
              fault.seal());
      faults
          .addObject()
          .put("stream", fault.stream())
          .put("sequence", fault.sequence())
          .put("what", fault.what())
          .put("seal", fault.seal())
          .put("text", text);
    }
    return json;
  }
}
