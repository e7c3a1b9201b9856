package id.go.bengkaliskab.pesona.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
  @Test
  void captions_keep_their_words_and_lose_their_style() {
    Captions captions =
        read(
            """
            \uFEFFWEBVTT

            STYLE
            ::cue { background: url(x) }

            NOTE by somebody

            00:01.000 --> 00:02.000
            Selamat datang
            """
                .replace("\n", "\r\n"));

    assertThat(new String(captions.clean().toArray(), StandardCharsets.UTF_8))
        .isEqualTo("WEBVTT\n\n00:01.000 --> 00:02.000\nSelamat datang\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"WEBVTT", "WEBVTTX\n\n00:01.000 --> 00:02.000\na", "1\n00:01,0 --> 00:02,0"})
  void what_holds_no_captions_is_refused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("refusal.captions.none");
  }

  @Test
  void another_encoding_is_refused() {
    byte[] latin =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Captions.read("a.vtt", Bytes.wrap(latin)))
        .hasMessageContaining("refusal.captions.encoding");
  }

  private static Captions read(String text) {
    return Captions.read("a.vtt", Bytes.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}
