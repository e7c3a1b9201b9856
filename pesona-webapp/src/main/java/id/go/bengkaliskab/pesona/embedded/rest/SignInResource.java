package id.go.bengkaliskab.pesona.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.embedded.security.SignedIn;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.rest.SessionResource;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.function.UnaryOperator;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Begins and ends browser sessions; in Magnolia its own sign-in does. */
@Path("/session")
@Produces("application/json;charset=UTF-8")
public final class SignInResource {
  private final SignIn signIn;
  private final EmbeddedCurrentUser sessions;
  private final UnaryOperator<Person> today;

  /**
   * @param signIn checks passwords
   * @param sessions keeps who is signed in
   * @param today gives a person with the roles of this day
   */
  public SignInResource(SignIn signIn, EmbeddedCurrentUser sessions, UnaryOperator<Person> today) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.today = today;
  }

  /** Signs in with {@code login} and {@code password}; answers like {@code GET /session}. */
  @POST
  @Consumes("application/json")
  public Response begin(String body, @Context HttpServletRequest request) {
    JsonNode json = parsed(body);
    SignedIn signedIn =
        signIn.signIn(
            json.path("login").asText(""),
            json.path("password").asText(""),
            request.getRemoteAddr());
    sessions.begin(request, signedIn);
    return Response.ok(
            CanonicalJson.text(
                SessionResource.describe(
                    today.apply(signedIn.person()), sessions.csrfToken(request))))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Signs out. */
  @DELETE
  public Response end(@Context HttpServletRequest request) {
    sessions.end(request);
    return Response.noContent().build();
  }

  private static JsonNode parsed(String body) {
    try {
      return CanonicalJson.parse(body);
    } catch (IllegalArgumentException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.syntax");
    }
  }
}
