package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import id.go.bengkaliskab.pesona.embedded.web.RestPart;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.upload.UploadServlet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Somebody of the office at their own browser, speaking HTTP with the host. */
final class DemoPerson {
  private static final int FIRST_ERROR = 400;
  private static final String JSON = "application/json";

  private final URI base;
  private final HttpClient client;
  private final String name;
  private final String csrfToken;

  private DemoPerson(URI base, String login) throws IOException, InterruptedException {
    this.base = base;
    this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    ObjectNode credentials =
        CanonicalJson.object().put("login", login).put("password", DemoAccounts.PASSWORD);
    JsonNode session =
        send(
            request("/session")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(credentials.toString())));
    this.name = session.required("name").textValue();
    this.csrfToken = session.required("csrfToken").textValue();
  }

  /** Signs in. */
  static DemoPerson signIn(URI base, String login) throws IOException, InterruptedException {
    return new DemoPerson(base, login);
  }

  String name() {
    return name;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  JsonNode upload(String path, Path file) throws IOException, InterruptedException {
    return send(
        changing(path)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(Files.readAllBytes(file))));
  }

  /** Sends a file as the screens do, and gives what is known of the asset that it became. */
  JsonNode send(Path file) throws IOException, InterruptedException {
    String name =
        Base64.getEncoder()
            .encodeToString(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> begun =
        answer(
            arriving(UploadServlet.PATH)
                .header("Upload-Length", Long.toString(Files.size(file)))
                .header("Upload-Metadata", "filename " + name)
                .POST(BodyPublishers.noBody()));
    HttpResponse<String> done =
        answer(
            arriving(begun.headers().firstValue("Location").orElseThrow())
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofFile(file)));
    return get("/media/" + done.headers().firstValue(UploadServlet.ASSET).orElseThrow());
  }

  private HttpRequest.Builder arriving(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("X-CSRF-Token", csrfToken)
        .header("Tus-Resumable", "1.0.0");
  }

  JsonNode put(String path, JsonNode body) throws IOException, InterruptedException {
    return send(
        changing(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(body.toString())));
  }

  JsonNode put(String path, JsonNode body, int revision) throws IOException, InterruptedException {
    return send(
        changing(path)
            .header("Content-Type", JSON)
            .header("If-Match", "\"" + revision + '"')
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  JsonNode perform(String article, String outcome, int revision)
      throws IOException, InterruptedException {
    return send(
        changing("/articles/" + article + "/outcomes")
            .header("Content-Type", JSON)
            .header("If-Match", "\"" + revision + '"')
            .POST(
                BodyPublishers.ofString(
                    CanonicalJson.object().put("outcome", outcome).toString())));
  }

  private HttpRequest.Builder changing(String path) {
    return request(path).header("X-CSRF-Token", csrfToken);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(RestPart.PATH + path));
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = answer(request);
    return response.body().isEmpty()
        ? CanonicalJson.object()
        : CanonicalJson.parse(response.body());
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest built = request.build();
    HttpResponse<String> response = client.send(built, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= FIRST_ERROR) {
      throw new IOException(
          built.method()
              + " "
              + built.uri().getPath()
              + ": "
              + response.statusCode()
              + " "
              + CanonicalJson.parse(response.body()).path("detail").asText());
    }
    return response;
  }
}
