package id.go.bengkaliskab.pesona.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Asks the public site over HTTP. */
public final class HttpPublicAddress implements PublicAddress {
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);

  /** The head of a page, with much to spare. */
  private static final int MOST_BYTES = 256 * 1024;

  private final Function<String, URI> addresses;
  private final Duration toAnswer;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param addresses gives the full address of a path, by default {@code
   *     host.baseUrls()::publicSite}
   */
  public HttpPublicAddress(Function<String, URI> addresses) {
    this(addresses, TO_ANSWER);
  }

  /**
   * With another patience.
   *
   * @param toAnswer time for the headers, and again for the body
   */
  HttpPublicAddress(Function<String, URI> addresses, Duration toAnswer) {
    this.addresses = addresses;
    this.toAnswer = toAnswer;
  }

  @Override
  public Answer fetch(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(addresses.apply(path))
            .timeout(toAnswer)
            .header("Cache-Control", "no-cache")
            .header("User-Agent", "Pesona")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      // the request's time-out ends with the headers; a body that drips is cut off by this
      CompletableFuture<Void> cut = CompletableFuture.runAsync(() -> close(body), later());
      byte[] page = body.readNBytes(MOST_BYTES);
      cut.cancel(false);
      return new Answer(response.statusCode(), new String(page, StandardCharsets.UTF_8));
    }
  }

  private Executor later() {
    return CompletableFuture.delayedExecutor(toAnswer.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
