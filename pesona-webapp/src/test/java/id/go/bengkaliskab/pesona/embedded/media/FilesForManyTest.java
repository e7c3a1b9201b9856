package id.go.bengkaliskab.pesona.embedded.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.PublicFile;
import id.go.bengkaliskab.pesona.media.Renditions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that many read at a time, and files that cannot be read. */
class FilesForManyTest {
  private static final String HASH = "a".repeat(64);
  private static final int PLACES = 40;

  private final CountDownLatch begun = new CountDownLatch(PLACES);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean broken = new AtomicBoolean();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Tomcat tomcat = new Tomcat();

  @BeforeEach
  void start(@TempDir Path folder) throws LifecycleException {
    tomcat.setBaseDir(folder.resolve("tomcat").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(
            context,
            "media",
            MediaServlet.ofPublic(
                (sha256, crop) -> Optional.empty(),
                sha256 -> Optional.of(film()),
                new Renditions(folder.resolve("renditions"), new DecodingBudget(10))))
        .addMapping("/media/*");
    tomcat.getConnector();
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    ended.countDown();
    tomcat.stop();
    tomcat.destroy();
  }

  @Test
  void who_comes_when_all_places_are_taken_comes_back_and_others_are_served_meanwhile()
      throws Exception {
    var watching = IntStream.range(0, PLACES).mapToObj(it -> watch()).toList();
    begun.await();

    HttpResponse<byte[]> late = watch().join();
    HttpResponse<byte[]> page = get("/media/" + HASH + "/w320.jpg").join();
    ended.countDown();

    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.headers().firstValue("Retry-After")).isPresent();
    assertThat(late.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(watching).allMatch(it -> it.join().statusCode() == 200);
    assertThat(watch().join().statusCode()).isEqualTo(200);
  }

  @Test
  void a_file_that_cannot_be_read_is_not_kept_for_that() {
    broken.set(true);

    HttpResponse<byte[]> failure = watch().join();

    assertThat(failure.statusCode()).isEqualTo(500);
    assertThat(failure.headers().firstValue("Cache-Control")).isEmpty();
  }

  private PublicFile film() {
    byte[] bytes = {1, 2, 3};
    return new PublicFile(
        HASH,
        "film.mp4",
        "video/mp4",
        bytes.length,
        Instant.EPOCH,
        work -> {
          if (broken.get()) {
            throw new IOException("the disk is broken");
          }
          begun.countDown();
          try {
            ended.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          work.with(new ByteArrayInputStream(bytes));
        });
  }

  private CompletableFuture<HttpResponse<byte[]>> watch() {
    return get("/media/" + HASH + "/video.mp4");
  }

  private CompletableFuture<HttpResponse<byte[]>> get(String path) {
    URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    return client.sendAsync(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
