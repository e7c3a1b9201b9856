package id.go.bengkaliskab.pesona.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.security.Account;
import id.go.bengkaliskab.pesona.embedded.security.AccountAdministration;
import id.go.bengkaliskab.pesona.embedded.security.AccountChange;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.LinkPurpose;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;

/** Accounts, for the administrator; in Magnolia its Security app has them. */
@Path("/accounts")
@Produces("application/json;charset=UTF-8")
public final class AccountsResource {
  private static final int ACCEPTED = 202;

  private static final String VIA = "rest";

  private final AccountAdministration accounts;
  private final EmbeddedCurrentUser sessions;

  /**
   * @param accounts what an administrator does
   * @param sessions tells who is signed in
   */
  public AccountsResource(AccountAdministration accounts, EmbeddedCurrentUser sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** All accounts in the order of names; no password, no hash. */
  @GET
  public Response list(@Context HttpServletRequest request) {
    ObjectNode json = CanonicalJson.object();
    ArrayNode array = json.putArray("accounts");
    accounts.list(caller(request)).forEach(account -> array.add(describe(account)));
    return answer(200, json);
  }

  /**
   * Makes an account or changes it: {@code name}, {@code email}, {@code nip}, {@code language},
   * {@code roles}, {@code enabled}. Whoever gets a new account with an e-mail address is invited.
   */
  @PUT
  @Path("{login}")
  @Consumes("application/json")
  public Response change(
      @PathParam("login") String login, String body, @Context HttpServletRequest request) {
    Person caller = caller(request);
    JsonNode json = parsed(body);
    Set<String> roles = new LinkedHashSet<>();
    json.path("roles").forEach(role -> roles.add(role.asText()));
    AccountChange.Profile profile =
        new AccountChange.Profile(
            login,
            json.path("name").asText("").strip(),
            text(json, "email"),
            text(json, "nip"),
            json.path("language").asText("").equals("en")
                ? Locale.ENGLISH
                : Locale.forLanguageTag("id"),
            roles,
            json.path("enabled").asBoolean(true));
    accounts.change(profile, caller, VIA);
    return accepted(login);
  }

  /** Sets the {@code password} of an account; its sessions end. */
  @PUT
  @Path("{login}/password")
  @Consumes("application/json")
  public Response password(
      @PathParam("login") String login, String body, @Context HttpServletRequest request) {
    accounts.password(login, parsed(body).path("password").asText(""), caller(request), VIA);
    return accepted(login);
  }

  /** Sends a link by mail: to set the first password. */
  @POST
  @Path("{login}/invite")
  public Response invite(@PathParam("login") String login, @Context HttpServletRequest request) {
    return linked(login, request);
  }

  /** Sends a link by mail: to set another password. */
  @POST
  @Path("{login}/reset")
  public Response reset(@PathParam("login") String login, @Context HttpServletRequest request) {
    return linked(login, request);
  }

  /** Ends every session of an account. */
  @DELETE
  @Path("{login}/sessions")
  public Response endSessions(
      @PathParam("login") String login, @Context HttpServletRequest request) {
    accounts.endSessions(login, caller(request), VIA);
    return accepted(login);
  }

  private Response linked(String login, HttpServletRequest request) {
    LinkPurpose purpose = accounts.sendLink(login, caller(request), VIA);
    return answer(ACCEPTED, CanonicalJson.object().put("login", login).put("link", purpose.id()));
  }

  private Person caller(HttpServletRequest request) {
    return sessions
        .of(request)
        .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
  }

  private static ObjectNode describe(Account account) {
    Person person = account.person();
    ObjectNode json =
        CanonicalJson.object()
            .put("login", person.login())
            .put("name", person.name())
            .put("language", person.language().getLanguage())
            .put("enabled", person.enabled())
            .put("hasPassword", account.hasPassword());
    person.email().ifPresent(address -> json.put("email", address));
    account.nip().ifPresent(number -> json.put("nip", number));
    person.roles().stream().sorted().forEach(json.putArray("roles")::add);
    return json;
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.of(json.path(field).asText("").strip()).filter(text -> !text.isEmpty());
  }

  private static JsonNode parsed(String body) {
    try {
      return CanonicalJson.parse(body);
    } catch (IllegalArgumentException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.syntax");
    }
  }

  private static Response accepted(String login) {
    return answer(ACCEPTED, CanonicalJson.object().put("login", login));
  }

  private static Response answer(int status, JsonNode json) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(CanonicalJson.text(json))
        .build();
  }
}
