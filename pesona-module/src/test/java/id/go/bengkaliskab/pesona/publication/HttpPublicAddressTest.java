package id.go.bengkaliskab.pesona.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HttpPublicAddressTest {
  private final CountDownLatch ended = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    ended.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void a_page_is_told_with_its_status_and_text() throws Exception {
    serve(exchange -> answer(exchange, 200, "<html>Pantai é</html>"));

    assertThat(fetch()).isEqualTo(new PublicAddress.Answer(200, "<html>Pantai é</html>"));
  }

  @Test
  void a_redirect_is_not_followed() throws Exception {
    serve(
        exchange -> {
          exchange.getResponseHeaders().add("Location", "https://pesona.example/");
          answer(exchange, 301, "");
        });

    assertThat(fetch().status()).isEqualTo(301);
  }

  @Test
  void of_an_endless_page_only_the_beginning_is_read() throws Exception {
    serve(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] kilobyte = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            while (ended.getCount() > 0) {
              out.write(kilobyte);
            }
          }
        });

    assertThat(fetch().body()).hasSize(256 * 1024);
  }

  @Test
  void a_site_that_does_not_answer_is_given_up() {
    serve(exchange -> await());

    assertThatThrownBy(this::fetchImpatiently).isInstanceOf(IOException.class);
  }

  @Test
  void a_page_that_stops_in_the_middle_is_given_up() {
    serve(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await();
        });

    assertThatThrownBy(this::fetchImpatiently).isInstanceOf(IOException.class);
  }

  private PublicAddress.Answer fetch() throws IOException, InterruptedException {
    return fetch(Duration.ofSeconds(15));
  }

  private PublicAddress.Answer fetchImpatiently() throws IOException, InterruptedException {
    return fetch(Duration.ofMillis(500));
  }

  private PublicAddress.Answer fetch(Duration patience) throws IOException, InterruptedException {
    String origin = "http://127.0.0.1:" + server.getAddress().getPort();
    return new HttpPublicAddress(path -> URI.create(origin + path), patience)
        .fetch("/artikel/pantai-lapin?revision=9");
  }

  private void serve(HttpHandler handler) {
    server.createContext("/artikel/pantai-lapin", handler);
  }

  private void await() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
