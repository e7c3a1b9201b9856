package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Somebody at a browser of their own. Whatever is answered, it must carry the headers that protect
 * a browser and no inside of the program.
 */
final class Caller {
  private static final String API = "/.pesona/api/v1";
  private static final String JSON = "application/json";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI base;
  private String csrfToken = "";

  private Caller(URI base) {
    this.base = base;
  }

  static Caller anonymous(URI base) {
    return new Caller(base);
  }

  static Caller signedIn(URI base, String login, String password) {
    Caller caller = new Caller(base);
    caller.signIn(login, password).mustBe(200);
    return caller;
  }

  Answer signIn(String login) {
    return signIn(login, DemoAccounts.PASSWORD);
  }

  Answer signIn(String login, String password) {
    JsonNode credentials = CanonicalJson.object().put("login", login).put("password", password);
    Answer answer = post("/session", credentials.toString());
    if (answer.status() == 200) {
      csrfToken = answer.json().required("csrfToken").textValue();
    }
    return answer;
  }

  /** Forgets the secret that state changes repeat, as a form of another site would lack it. */
  Caller withoutToken() {
    csrfToken = "";
    return this;
  }

  String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("PESONA"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Any page of the server, outside the interface. */
  Answer page(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)));
  }

  /** Sends a form of a page. */
  Answer form(String path, String fields) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  /** Any request outside of the interface, with the secret that state changes repeat. */
  Answer request(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    if (!csrfToken.isEmpty()) {
      request.header("X-CSRF-Token", csrfToken);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  String csrfToken() {
    return csrfToken;
  }

  Answer get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  Answer post(String path, String body) {
    return send(changing(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body) {
    return send(changing(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String body, int revision) {
    return send(
        changing(path)
            .header("Content-Type", JSON)
            .header("If-Match", "\"" + revision + '"')
            .PUT(BodyPublishers.ofString(body)));
  }

  Answer delete(String path) {
    return send(changing(path).DELETE());
  }

  Answer upload(String path, String fileName, byte[] bytes) {
    String query = "?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8);
    return send(
        changing(path + query)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  Answer article(String id) {
    return get("/articles/" + id).mustBe(200);
  }

  Answer perform(String article, String outcome, int revision) {
    return perform(article, outcome, null, revision);
  }

  /** Performs an outcome, at a planned moment unless that is null. */
  Answer perform(String article, String outcome, String publishAt, int revision) {
    ObjectNode body = CanonicalJson.object().put("outcome", outcome);
    if (publishAt != null) {
      body.put("publishAt", publishAt);
    }
    return act(article, body, revision);
  }

  /** Performs an outcome that needs a reason. */
  Answer performBecause(String article, String outcome, String reason, int revision) {
    return act(
        article, CanonicalJson.object().put("outcome", outcome).put("reason", reason), revision);
  }

  private Answer act(String article, ObjectNode body, int revision) {
    return send(
        changing("/articles/" + article + "/outcomes")
            .header("Content-Type", JSON)
            .header("If-Match", "\"" + revision + '"')
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(API + path));
  }

  private HttpRequest.Builder changing(String path) {
    HttpRequest.Builder request = request(path);
    return csrfToken.isEmpty() ? request : request.header("X-CSRF-Token", csrfToken);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      Answer answer = new Answer(response);
      requireProtected(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void requireProtected(Answer answer) {
    for (String name :
        List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")) {
      assertThat(answer.header(name)).as("%s of %s", name, answer.body()).isNotEmpty();
    }
    if (!answer.header("Content-Type").startsWith("image/")) {
      assertThat(answer.body())
          .doesNotContain("\tat ", "Exception", "java.lang", "id.go.bengkaliskab", "Tomcat");
    }
  }
}
