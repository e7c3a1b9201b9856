package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  @TempDir private Path folder;

  @Test
  void a_stop_waits_for_the_request_under_way() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    WebServer server =
        started(
            false,
            servlet(
                (request, response) -> {
                  entered.countDown();
                  await(leave);
                  response.getWriter().print("selesai");
                }));
    Browser browser = new Browser(server.port());
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> browser.get("/x"));
    await(entered);

    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    assertThat(stop).isNotDone();
    leave.countDown();

    assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("selesai");
    stop.get(10, TimeUnit.SECONDS);
  }

  @Test
  void after_a_stop_nobody_answers() {
    WebServer server = started(false, servlet((request, response) -> {}));
    int port = server.port();

    server.close();

    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void a_taken_port_is_told() {
    try (WebServer first = started(false, servlet((request, response) -> {}))) {
      WebServer second = new WebServer(settings(first.port(), false), List.of());

      assertThatThrownBy(second::start)
          .isInstanceOf(WebServerFailed.class)
          .hasMessageContaining(Integer.toString(first.port()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /a\\b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /<x> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "TRACE /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /x/../../etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void a_bad_request_learns_nothing_of_the_server(String request) throws IOException {
    try (WebServer server = started(false, servlet((q, r) -> r.getWriter().print("ok")))) {
      String answer = raw(server.port(), request);

      assertThat(answer)
          .startsWith("HTTP/1.1 4")
          .doesNotContainIgnoringCase("tomcat", "apache", "coyote", "exception", "server:");
    }
  }

  @Test
  void a_failure_without_an_error_page_is_told_in_plain_words() {
    try (WebServer server =
        started(
            false,
            servlet(
                (request, response) -> {
                  throw new IllegalStateException("rahasia");
                }))) {
      HttpResponse<String> answer = new Browser(server.port()).get("/x");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("tidak dapat ditampilkan").doesNotContain("rahasia");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void behind_https_browsers_are_told_to_stay_with_it() {
    try (WebServer server =
        started(true, servlet((request, response) -> request.getSession().setAttribute("a", 1)))) {
      HttpResponse<String> answer = new Browser(server.port()).get("/x");

      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
      assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
          .contains("PESONA=", "Secure", "HttpOnly", "SameSite=Lax");
    }
  }

  @Test
  void the_screens_of_the_office_may_do_what_vaadin_needs_and_be_framed_by_us_only() {
    try (WebServer server =
        started(
            false,
            context ->
                context
                    .addServlet("office", servletOf((request, response) -> {}))
                    .addMapping("/.magnolia/*", "/.magnolians/*"))) {
      Browser browser = new Browser(server.port());

      assertThat(policy(browser, "/.magnolia/admincentral"))
          .contains("'unsafe-eval'", "frame-ancestors 'self'");
      assertThat(policy(browser, "/.magnolians/x")).doesNotContain("unsafe");
    }
  }

  @Test
  void a_body_that_does_not_tell_its_length_is_cut_at_the_limit() throws IOException {
    try (WebServer server =
        started(
            false,
            servlet(
                (request, response) -> {
                  byte[] read = request.getInputStream().readAllBytes();
                  response.getWriter().print("read " + read.length);
                }))) {
      String chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";
      String answer =
          raw(
              server.port(),
              "POST /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                  + chunk.repeat(3)
                  + "0\r\n\r\n");

      assertThat(answer).startsWith("HTTP/1.1 413").doesNotContain("read ");
    }
  }

  private static String policy(Browser browser, String path) {
    return browser.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private WebServer started(boolean https, WebPart part) {
    WebServer server =
        new WebServer(settings(0, https), List.of(context -> filters(context, https), part));
    server.start();
    return server;
  }

  private static void filters(ServletContext context, boolean https) {
    EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
    context
        .addFilter("headers", new SecurityHeadersFilter(https))
        .addMappingForUrlPatterns(requests, true, "/*");
    context
        .addFilter("limit", new BodyLimitFilter(2000, List.of()))
        .addMappingForUrlPatterns(requests, true, "/*");
  }

  private WebServerSettings settings(int port, boolean https) {
    return new WebServerSettings(
        port, "127.0.0.1", https, folder.resolve("web"), 2000, Duration.ofSeconds(10));
  }

  private static WebPart servlet(Answer answer) {
    return context -> context.addServlet("x", servletOf(answer)).addMapping("/x");
  }

  private static HttpServlet servletOf(Answer answer) {
    return new HttpServlet() {
      private static final long serialVersionUID = 1L;

      @Override
      protected void service(HttpServletRequest request, HttpServletResponse response)
          throws IOException {
        answer.give(request, response);
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private interface Answer {
    void give(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }
}
