package id.go.bengkaliskab.pesona.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextContentTest {
  private static final String KEY = Samples.key("a");

  @Test
  void every_paragraph_heading_item_and_cell_is_one_of_its_own() {
    assertThat(
            RichTextContent.of(
                    "<h2>Judul</h2><p>Satu <em>dua</em></p><ul><li>a</li><li><p>b</p></li></ul>"
                        + "<table><caption>c</caption><tbody><tr><th>d</th><td>e</td></tr></tbody></table>")
                .paragraphs())
        .containsExactly("Judul", "Satu dua", "a", "b", "c", "d", "e");
  }

  @Test
  void words_beside_a_block_keep_their_place() {
    assertThat(
            RichTextContent.of("<li>satu <strong>dua</strong><ul><li>tiga</li></ul>empat</li>")
                .paragraphs())
        .containsExactly("satu dua", "tiga", "empat");
  }

  @Test
  void a_line_break_parts_words() {
    assertThat(RichTextContent.of("<p>satu<br>dua</p>").paragraphs()).containsExactly("satu dua");
  }

  @Test
  void blanks_are_no_paragraph() {
    assertThat(RichTextContent.of("<p> </p><p>&nbsp;</p><p><br></p>").paragraphs()).isEmpty();
    assertThat(RichTextContent.of("").paragraphs()).isEmpty();
  }

  @Test
  void pictures_are_found_in_their_order_and_others_are_passed_over() {
    RichTextContent content =
        RichTextContent.of(
            "<figure><img data-asset=\"%s\" alt=\"Ombak\"><figcaption>Pantai</figcaption></figure>"
                    .formatted(KEY)
                + "<p><img src=\"https://example.org/x.png\" alt=\"x\"></p>");

    assertThat(content.pictures()).containsExactly(new Picture(KEY, "Ombak", "", ""));
    assertThat(content.paragraphs()).containsExactly("Pantai");
  }
}
