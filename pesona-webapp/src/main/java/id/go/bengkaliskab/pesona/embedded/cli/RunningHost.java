package id.go.bengkaliskab.pesona.embedded.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.web.OperatorServlet;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The host that has the data folder now, if one runs. */
final class RunningHost {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int OK = 200;

  private final Path data;

  RunningHost(Path data) {
    this.data = data;
  }

  /** Asks it to verify all records; empty when none runs. */
  Optional<JsonNode> verify() {
    Optional<OperatorToken> token = OperatorToken.read(data);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + token.get().port() + OperatorServlet.VERIFY))
            .header(OperatorServlet.HEADER, token.get().secret())
            .timeout(PATIENCE)
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == OK
          ? Optional.of(CanonicalJson.parse(response.body()))
          : Optional.empty();
    } catch (ConnectException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the running host did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
