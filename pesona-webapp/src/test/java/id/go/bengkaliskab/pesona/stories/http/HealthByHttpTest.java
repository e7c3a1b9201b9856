package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.cli.OperatorToken;
import id.go.bengkaliskab.pesona.embedded.health.Disk;
import id.go.bengkaliskab.pesona.embedded.health.HealthServlet;
import id.go.bengkaliskab.pesona.embedded.web.OperatorServlet;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class HealthByHttpTest extends OfficeStory {
  @Test
  void a_monitor_gets_one_word() throws Exception {
    HttpResponse<String> answer = ask("");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            new Disk(folder).get().isLow() ? "{\"status\":\"warning\"}" : "{\"status\":\"ok\"}");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void whoever_operates_the_server_gets_the_findings() throws Exception {
    JsonNode found =
        CanonicalJson.parse(ask(OperatorToken.read(data()).orElseThrow().secret()).body());

    assertThat(found.required("repository").booleanValue()).isTrue();
    assertThat(found.required("outbox").required("failed").intValue()).isZero();
    assertThat(found.required("disk").required("freeMebibytes").longValue())
        .isCloseTo(
            folder.toFile().getUsableSpace() >> 20,
            org.assertj.core.data.Percentage.withPercentage(20));
    assertThat(CanonicalJson.parse(ask("0".repeat(64)).body()).has("disk")).isFalse();
  }

  private static HttpResponse<String> ask(String secret) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(office.base().resolve(HealthServlet.PATH))
                .header(OperatorServlet.HEADER, secret)
                .build(),
            BodyHandlers.ofString());
  }
}
