package id.go.bengkaliskab.pesona.embedded.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.Photo;
import id.go.bengkaliskab.pesona.media.PublicAsset;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.Spec;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of renditions as a browser meets it. */
class RenditionServletTest {
  private final Photo photo = Pictures.photo(Color.RED);
  private final Map<String, PublicAsset> published = new ConcurrentHashMap<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Tomcat tomcat = new Tomcat();

  @BeforeEach
  void start(@TempDir Path folder) throws LifecycleException {
    publish();
    tomcat.setBaseDir(folder.resolve("tomcat").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    Renditions renditions = new Renditions(folder.resolve("renditions"), new DecodingBudget(10));
    Tomcat.addServlet(
            context,
            "media",
            new RenditionServlet(
                (sha256, crop) ->
                    Optional.ofNullable(published.get(sha256))
                        .filter(asset -> asset.crop().equals(crop)),
                renditions))
        .addMapping(RenditionServlet.MAPPING);
    tomcat.getConnector();
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void a_public_picture_is_served_to_be_kept_for_ever() throws Exception {
    HttpResponse<byte[]> answer = get(address());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertThat(image.getWidth()).isEqualTo(320);
    assertThat(image.getHeight()).isEqualTo(160);
  }

  @Test
  void who_has_it_already_gets_it_confirmed() throws Exception {
    String tag = header(get(address()), "ETag");

    HttpResponse<byte[]> answer =
        send(HttpRequest.newBuilder(uri(address())).header("If-None-Match", tag).build());

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void head_tells_the_same_without_the_picture() throws Exception {
    HttpResponse<byte[]> full = get(address());
    HttpResponse<byte[]> head =
        send(
            HttpRequest.newBuilder(uri(address()))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(full.body().length));
    assertThat(header(head, "ETag")).isEqualTo(header(full, "ETag"));
  }

  @Test
  void a_picture_that_was_withdrawn_answers_as_one_that_never_was() throws Exception {
    String tag = header(get(address()), "ETag");
    published.clear();

    HttpResponse<byte[]> withdrawn =
        send(HttpRequest.newBuilder(uri(address())).header("If-None-Match", tag).build());
    HttpResponse<byte[]> unknown = get(address().replace(photo.sha256(), "0".repeat(64)));

    assertThat(withdrawn.statusCode()).isEqualTo(404);
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(header(withdrawn, "Cache-Control")).isEqualTo(header(unknown, "Cache-Control"));
    assertThat(new String(withdrawn.body(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(new String(unknown.body(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.pesona/media/",
        "/.pesona/media/SHA/",
        "/.pesona/media/SHA/w321.jpg",
        "/.pesona/media/SHA/w320.png",
        "/.pesona/media/SHA/w320.jpg/x",
        "/.pesona/media/SHA/w320",
        "/.pesona/media/x/w320.jpg",
        "/.pesona/media/SHA/%2e%2e/w320.jpg"
      })
  void only_exact_addresses_lead_to_a_picture(String path) throws Exception {
    assertThat(get(path.replace("SHA", photo.sha256())).statusCode()).isIn(400, 404);
  }

  @Test
  void nothing_can_be_written_here() throws Exception {
    HttpResponse<byte[]> answer =
        send(
            HttpRequest.newBuilder(uri(address()))
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void a_failure_is_not_kept_for_ever() throws Exception {
    published.put(
        photo.sha256(),
        new PublicAsset(
            photo.sha256(),
            photo.format(),
            Optional.empty(),
            () -> {
              throw new IllegalStateException("the repository is away");
            }));

    HttpResponse<byte[]> failed = get(address());
    publish();

    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(header(failed, "Cache-Control")).isEmpty();
    assertThat(get(address()).statusCode()).isEqualTo(200);
  }

  private void publish() {
    published.put(
        photo.sha256(),
        new PublicAsset(photo.sha256(), photo.format(), Optional.empty(), photo::master));
  }

  private String address() {
    return RenditionServlet.address(photo.sha256(), Spec.W320, Optional.empty(), photo.format());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
