package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.health.HealthServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Our servlets check the user themselves: a public instance of Magnolia lets anonymous reach
 * everything below {@code /.pesona}. Whatever is mounted there is asked by nobody.
 */
class AnonymousAtOurServletsTest extends OfficeStory {
  private static final String OURS = "/.pesona";
  private static final String API = OURS + "/api/v1";
  private static final String SIGN_IN = "/.magnolia/sign-in?to=";
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 410, 501);

  /** Where somebody signs in must answer to nobody. */
  private static final Set<String> SESSION = Set.of("POST /session", "DELETE /session");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Caller writer;
  private static String article;
  private static String title;
  private static int revision;

  @BeforeAll
  static void an_article_that_is_not_public() {
    article = walk.begin();
    writer = office.signedIn("rini");
    Answer seen = writer.article(article);
    title = Walk.content(seen).required("title").textValue();
    revision = seen.revision();
  }

  @Test
  void every_part_that_magnolia_would_expose_is_found() throws JMException {
    assertThat(MountedServlets.below(OURS))
        .contains(
            API + "/*",
            OURS + "/approval/*",
            OURS + "/inbox",
            OURS + "/tasks/*",
            OURS + "/uploads/*",
            OURS + "/report",
            OURS + "/procedure",
            OURS + "/procedure.pdf",
            OURS + "/procedure.svg",
            OURS + "/preview/*",
            OURS + "/preview-media/*",
            OURS + "/media/*");
    assertThat(RestOperation.all()).hasSizeGreaterThan(30);
  }

  @TestFactory
  Stream<DynamicTest> a_servlet_tells_nobody_anything() throws JMException {
    return MountedServlets.below(OURS).stream()
        .filter(mapping -> !mapping.equals(HealthServlet.PATH))
        .flatMap(mapping -> addresses(mapping).stream())
        .flatMap(
            path ->
                Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE").map(v -> v + ' ' + path))
        .map(request -> DynamicTest.dynamicTest(request, () -> refuses(request)));
  }

  @TestFactory
  Stream<DynamicTest> the_interface_asks_who_it_is_before_anything_else() {
    return RestOperation.all().stream()
        .filter(operation -> !SESSION.contains(operation.verb() + ' ' + operation.template()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.verb() + ' ' + operation.template(), () -> asksWhoItIs(operation)));
  }

  private static void refuses(String request) throws Exception {
    String[] parts = request.split(" ", 2);
    HttpResponse<String> answer = send(parts[0], parts[1], "application/x-www-form-urlencoded");

    if (answer.statusCode() / 100 == 3) {
      assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(SIGN_IN);
    } else {
      assertThat(answer.statusCode()).isIn(REFUSALS);
    }
    assertNothingHappened(answer);
  }

  private static void asksWhoItIs(RestOperation operation) throws Exception {
    HttpResponse<String> answer =
        send(operation.verb(), API + operation.path(article), operation.body());

    assertThat(answer.statusCode()).as(answer.body()).isIn(401, 403);
    assertNothingHappened(answer);
  }

  private static void assertNothingHappened(HttpResponse<String> answer) {
    assertThat(answer.body()).doesNotContain(title).doesNotContain("Rini");
    assertThat(writer.article(article).revision()).isEqualTo(revision);
  }

  private static Collection<String> addresses(String mapping) {
    if (!mapping.endsWith("/*")) {
      return List.of(mapping);
    }
    String path = mapping.substring(0, mapping.length() - 2);
    return List.of(
        path,
        path + '/',
        path + '/' + article,
        path + '/' + article + "/approve",
        path + '/' + "0".repeat(64) + "/w640.jpg",
        path + "/..%2F");
  }

  private static HttpResponse<String> send(String verb, String path, String type)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(office.base() + path))
            .method(
                verb,
                verb.equals("GET") || verb.equals("HEAD")
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString("{}"))
            .header("Content-Type", type)
            .build(),
        BodyHandlers.ofString());
  }
}
