package id.go.bengkaliskab.pesona.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.security.AccountChange;
import id.go.bengkaliskab.pesona.embedded.security.AccountRecords;
import id.go.bengkaliskab.pesona.embedded.security.Accounts;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedDirectory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
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

  private final EmbeddedDirectory directory;
  private final Accounts accounts;
  private final AccountRecords records;
  private final EmbeddedCurrentUser sessions;

  /**
   * @param directory reads accounts
   * @param accounts checks changes
   * @param records records and promises them
   * @param sessions tells who is signed in
   */
  public AccountsResource(
      EmbeddedDirectory directory,
      Accounts accounts,
      AccountRecords records,
      EmbeddedCurrentUser sessions) {
    this.directory = directory;
    this.accounts = accounts;
    this.records = records;
    this.sessions = sessions;
  }

  /** All accounts in the order of names; no password, no hash. */
  @GET
  public Response list(@Context HttpServletRequest request) {
    administrator(request);
    ObjectNode json = CanonicalJson.object();
    ArrayNode array = json.putArray("accounts");
    for (Person person : directory.everybody()) {
      ObjectNode account =
          array
              .addObject()
              .put("login", person.login())
              .put("name", person.name())
              .put("language", person.language().getLanguage())
              .put("enabled", person.enabled());
      person.email().ifPresent(address -> account.put("email", address));
      person.roles().stream().sorted().forEach(account.putArray("roles")::add);
    }
    return answer(200, json);
  }

  /**
   * Makes an account or changes it: {@code name}, {@code email}, {@code language}, {@code roles},
   * {@code enabled}.
   */
  @PUT
  @Path("{login}")
  @Consumes("application/json")
  public Response change(
      @PathParam("login") String login, String body, @Context HttpServletRequest request) {
    Person administrator = administrator(request);
    JsonNode json = parsed(body);
    Set<String> roles = new LinkedHashSet<>();
    json.path("roles").forEach(role -> roles.add(role.asText()));
    AccountChange.Profile profile =
        new AccountChange.Profile(
            login,
            json.path("name").asText("").strip(),
            Optional.of(json.path("email").asText("").strip()).filter(text -> !text.isEmpty()),
            json.path("language").asText("").equals("en")
                ? Locale.ENGLISH
                : Locale.forLanguageTag("id"),
            roles,
            json.path("enabled").asBoolean(true));
    accounts.check(profile);
    records.promise(profile, administrator);
    return answer(ACCEPTED, CanonicalJson.object().put("login", login));
  }

  /** Sets the {@code password} of an account; its sessions end. */
  @PUT
  @Path("{login}/password")
  @Consumes("application/json")
  public Response password(
      @PathParam("login") String login, String body, @Context HttpServletRequest request) {
    Person administrator = administrator(request);
    if (directory.person(login).isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_FOUND, "refusal.person.unknown", login);
    }
    records.promise(
        accounts.newPassword(login, parsed(body).path("password").asText("")), administrator);
    return answer(ACCEPTED, CanonicalJson.object().put("login", login));
  }

  private Person administrator(HttpServletRequest request) {
    Person person =
        sessions
            .of(request)
            .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
    if (!person.holds(Person.ADMINISTRATOR)) {
      throw Refused.because(
          Refused.Kind.NOT_ALLOWED, "refusal.account.administrator", person.name());
    }
    return person;
  }

  private static JsonNode parsed(String body) {
    try {
      return CanonicalJson.parse(body);
    } catch (IllegalArgumentException e) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.syntax");
    }
  }

  private static Response answer(int status, JsonNode json) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(CanonicalJson.text(json))
        .build();
  }
}
