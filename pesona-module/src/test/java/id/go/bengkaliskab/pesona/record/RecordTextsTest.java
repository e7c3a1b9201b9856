package id.go.bengkaliskab.pesona.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.bengkaliskab.pesona.article.Fingerprint;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTextsTest {
  private static final StepTime TIME =
      new StepTime(
          Duration.ofHours(70),
          Duration.ofMinutes(15),
          Duration.ofSeconds(61),
          Duration.ofMinutes(9),
          Duration.ofMinutes(15));
  private static final Fact FULL =
      new Fact(
          Fact.TRANSITION,
          "hasan",
          "kasi",
          "mail-link",
          "approve",
          Optional.of("approve"),
          Optional.of("compose"),
          2,
          7,
          8,
          Optional.of(new Fingerprint("w", "m", "a")),
          "p".repeat(64),
          Optional.of(TIME));
  private static final Fact LEAST =
      new Fact(
          "export",
          "zainal",
          "",
          "rest",
          "",
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          0,
          Optional.empty(),
          "p",
          Optional.empty());

  @Test
  void a_header_comes_back_from_its_text() {
    for (Fact fact : new Fact[] {FULL, LEAST}) {
      Header header = header(fact);

      assertThat(Header.parse(header.canonical())).isEqualTo(header);
      assertThat(Header.parse(header.canonical()).canonical()).isEqualTo(header.canonical());
    }
  }

  @Test
  void the_text_of_a_header_is_canonical_and_its_hash_is_that_of_the_text() {
    String text = header(FULL).canonical();

    assertThat(text).isEqualTo(CanonicalJson.text(CanonicalJson.parse(text)));
    assertThat(text)
        .doesNotContain("\n")
        .startsWith("{\"actor\":\"hasan\",\"at\":\"2026-11-23T01:00:00Z\"");
    assertThat(header(FULL).hash()).isEqualTo(Sha256.of(text));
  }

  @Test
  void a_header_tells_whether_the_step_was_on_time() {
    assertThat(header(FULL).canonical()).contains("\"onTime\":true", "\"officeSeconds\":900");
    StepTime late =
        new StepTime(
            TIME.clock(),
            TIME.standard().plusSeconds(1),
            TIME.paused(),
            TIME.worked(),
            TIME.standard());
    assertThat(late.onTime()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "null", "{\"stream\":1}", "{\"stream\":\"a\",\"stream\":\"b\"}"})
  void what_is_no_header_is_told(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Header.parse(text));
  }

  @Test
  void a_header_lacking_one_field_is_none() {
    String text = header(LEAST).canonical();

    for (String field : new String[] {"actor", "at", "bodyHash", "previousHash", "kind", "round"}) {
      String without = text.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\d+),?", "");
      assertThat(without).isNotEqualTo(text);
      assertThatIllegalArgumentException().isThrownBy(() -> Header.parse(without));
    }
  }

  @Test
  void a_body_comes_back_from_its_text_with_all_details() {
    Body body =
        new Body("Hasan \"Basri\"", Optional.of("alasan\nbaris dua"), Map.of("b", "2", "a", "1"));

    assertThat(Body.parse(body.canonical())).isEqualTo(body);
    assertThat(body.canonical())
        .isEqualTo(
            "{\"actorName\":\"Hasan \\\"Basri\\\"\",\"details\":{\"a\":\"1\",\"b\":\"2\"},"
                + "\"reason\":\"alasan\\nbaris dua\"}");
  }

  @Test
  void a_body_without_reason_and_details_comes_back_too() {
    Body body = new Body("Rini", Optional.empty(), Map.of());

    assertThat(Body.parse(body.canonical())).isEqualTo(body);
  }

  @Test
  void a_detail_is_added_to_a_copy() {
    Body body = new Body("Rini", Optional.empty(), Map.of("a", "1"));

    assertThat(body.with("inPlace", "absent").details())
        .isEqualTo(Map.of("a", "1", "inPlace", "absent"));
    assertThat(body.details()).isEqualTo(Map.of("a", "1"));
  }

  private static Header header(Fact fact) {
    return new Header(
        "9f3c5ad2b1e04c77-202611",
        12,
        Instant.parse("2026-11-23T01:00:00Z"),
        fact,
        "b".repeat(64),
        Header.BEGINNING);
  }
}
