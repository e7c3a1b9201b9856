package id.go.bengkaliskab.pesona.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final Instant EVENING = Instant.parse("2026-08-17T17:30:00Z");

  private final Sentences sentences =
      new Sentences(
          (locale, key, arguments) -> locale + " " + key + " " + Arrays.toString(arguments),
          ZoneId.of("Asia/Jakarta"));

  @Test
  void moments_are_told_in_the_time_of_the_office() {
    assertThat(sentences.of(Refusal.of("refusal.task.done", "Rini", EVENING), INDONESIAN))
        .isEqualTo(
            "in refusal.task.done [Rini, 18 Agustus 2026 00.30 WIB]"
                .replace("in ", INDONESIAN + " "));
    assertThat(sentences.of(Refusal.of("refusal.task.done", "Rini", EVENING), Locale.ENGLISH))
        .isEqualTo("en refusal.task.done [Rini, 18 August 2026 00:30 WIB]");
  }

  @Test
  void texts_of_the_procedure_are_told_in_the_language_of_the_reader() {
    LocalizedText approve = new LocalizedText("Setujui", "Approve");

    assertThat(sentences.text(INDONESIAN, "k", approve)).endsWith("[Setujui]");
    assertThat(sentences.text(Locale.ENGLISH, "k", approve)).endsWith("[Approve]");
    assertThat(sentences.text(Locale.FRENCH, "k", approve)).endsWith("[Setujui]");
  }

  @Test
  void numbers_and_names_are_left_to_the_sentence() {
    assertThat(sentences.text(INDONESIAN, "k", 3, 4L, "lima")).endsWith("[3, 4, lima]");
    assertThat(sentences.text(INDONESIAN, "k")).endsWith("[]");
  }
}
