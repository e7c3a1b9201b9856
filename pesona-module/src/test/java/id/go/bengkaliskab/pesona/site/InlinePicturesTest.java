package id.go.bengkaliskab.pesona.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.media.Spec;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InlinePicturesTest {
  private static final String KEY = "jcr:7b1d6b0e-1f0a-4c55-9c30-0b5f0a7f0c11";
  private static final PublicImage IMAGE =
      new PublicImage(
          "/.pesona/media/", "ab".repeat(32), "", "", "jpg", 700, 500, "Peta & \"jalan\"", "", "");

  @Test
  void a_picture_gets_its_addresses_and_size() {
    String html =
        RichText.clean("<figure><img alt=\"Denah $1\" data-asset=\"" + KEY + "\"></figure>");

    assertThat(InlinePictures.assets(html)).containsExactly(KEY);
    assertThat(InlinePictures.resolve(html, Map.of(KEY, IMAGE)))
        .contains("w640.jpg 640w", "width=\"700\" height=\"500\"", "alt=\"Denah $1\"")
        .contains("w1024.jpg 700w")
        .doesNotContain("data-asset", "w1600");
  }

  @Test
  void the_text_of_the_library_stands_in_for_a_missing_description() {
    String html = RichText.clean("<img data-asset=\"" + KEY + "\" alt=\"\">");

    assertThat(InlinePictures.resolve(html, Map.of(KEY, IMAGE)))
        .contains("alt=\"Peta &amp; &quot;jalan&quot;\"");
  }

  @Test
  void a_picture_that_is_not_public_is_left_out() {
    String html = RichText.clean("<p>a</p><img data-asset=\"" + KEY + "\" alt=\"x\"><p>b</p>");

    assertThat(InlinePictures.resolve(html, Map.of())).isEqualTo("<p>a</p><p>b</p>");
  }

  @Test
  void a_small_picture_still_has_one_candidate() {
    PublicImage small =
        new PublicImage("/.pesona/media/", "cd".repeat(32), "", "", "png", 90, 60, "", "", "");

    assertThat(small.candidates()).endsWith("/w320.png 90w").doesNotContain(",");
  }

  @Test
  void the_widths_offered_are_those_that_are_made() {
    assertThat(PublicImage.WIDTHS).isEqualTo(Stream.of(Spec.values()).map(Spec::width).toList());
  }
}
