package id.go.bengkaliskab.pesona.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Who is signed in; how to sign in is the host's. */
@Path("/session")
@Produces(Json.TYPE)
public final class SessionResource {
  private final Callers callers;

  /**
   * @param callers who calls
   */
  public SessionResource(Callers callers) {
    this.callers = callers;
  }

  /**
   * The signed-in person and the secret that state changes repeat in {@value CsrfFilter#HEADER}.
   */
  @GET
  public Response get(@Context HttpServletRequest request) {
    return callers.answer(
        request,
        () ->
            Json.answer(200, describe(callers.member(request), callers.csrfToken(request)))
                .build());
  }

  /** A person as they see themselves. */
  public static ObjectNode describe(Person person, String csrfToken) {
    ObjectNode json = CanonicalJson.object();
    json.put("login", person.login());
    json.put("name", person.name());
    json.put("language", person.language().getLanguage());
    person.roles().stream().sorted().forEach(json.putArray("roles")::add);
    json.put("csrfToken", csrfToken);
    return json;
  }
}
