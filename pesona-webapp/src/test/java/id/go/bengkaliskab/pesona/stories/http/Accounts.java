package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Changes of accounts by the administrator, one thing at a time. */
final class Accounts {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Accounts() {}

  /** Adds an account that can sign in. */
  static void add(RunningOffice office, String login, String password, String... roles) {
    ObjectNode account = CanonicalJson.object().put("name", login);
    Stream.of(roles).forEach(account.putArray("roles")::add);
    change(office, login, account);
    String wish = CanonicalJson.object().put("password", password).toString();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                office.signedIn("admin-demo").put("/accounts/" + login + "/password", wish).status()
                    == 202);
    await().atMost(PATIENCE).until(() -> office.anybody().signIn(login, password).status() == 200);
  }

  /** Gives an account its language. */
  static void speaks(RunningOffice office, String login, String language) {
    change(office, login, account(office, login).put("language", language));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(account(office, login).required("language").textValue())
                    .isEqualTo(language));
  }

  /** Lets an account act, or not. */
  static void enable(RunningOffice office, String login, boolean enabled) {
    change(office, login, account(office, login).put("enabled", enabled));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(account(office, login).required("enabled").booleanValue())
                    .isEqualTo(enabled));
  }

  private static void change(RunningOffice office, String login, JsonNode account) {
    office.signedIn("admin-demo").put("/accounts/" + login, account.toString()).mustBe(202);
  }

  private static ObjectNode account(RunningOffice office, String login) {
    JsonNode accounts = office.signedIn("admin-demo").get("/accounts").json().required("accounts");
    return StreamSupport.stream(accounts.spliterator(), false)
        .filter(account -> account.required("login").textValue().equals(login))
        .map(account -> (ObjectNode) account)
        .findFirst()
        .orElseThrow();
  }
}
