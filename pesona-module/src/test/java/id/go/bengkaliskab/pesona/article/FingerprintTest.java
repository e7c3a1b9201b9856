package id.go.bengkaliskab.pesona.article;

import static id.go.bengkaliskab.pesona.article.Samples.BEACH;
import static id.go.bengkaliskab.pesona.article.Samples.PIER;
import static id.go.bengkaliskab.pesona.article.Samples.article;
import static id.go.bengkaliskab.pesona.article.Samples.picture;
import static id.go.bengkaliskab.pesona.article.Samples.text;
import static id.go.bengkaliskab.pesona.article.Samples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.store.Sha256;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final Article PLAIN =
      article(text("<p>Satu.</p><p>Dua.</p>"), new Block.Photo(BEACH), new Block.Photo(PIER));

  @Test
  void a_photo_that_moves_changes_no_words_and_no_media() {
    Article moved =
        article(new Block.Photo(PIER), text("<p>Satu.</p><p>Dua.</p>"), new Block.Photo(BEACH));

    assertThat(of(moved).words()).isEqualTo(of(PLAIN).words());
    assertThat(of(moved).media()).isEqualTo(of(PLAIN).media());
    assertThat(of(moved).saysAndShowsTheSameAs(of(PLAIN))).isTrue();
    assertThat(of(moved).whole()).isNotEqualTo(of(PLAIN).whole());
  }

  @Test
  void photos_that_become_a_gallery_change_no_words() {
    Article gallery =
        article(text("<p>Satu.</p><p>Dua.</p>"), new Block.Gallery(List.of(PIER, BEACH)));

    assertThat(of(gallery).saysAndShowsTheSameAs(of(PLAIN))).isTrue();
  }

  @Test
  void a_text_block_that_is_split_between_paragraphs_changes_no_words() {
    Article split =
        article(
            text("<p>Satu.</p>"),
            new Block.Photo(BEACH),
            text("<p>Dua.</p>"),
            new Block.Photo(PIER));

    assertThat(of(split).words()).isEqualTo(of(PLAIN).words());
  }

  @Test
  void a_paragraph_that_becomes_a_heading_changes_no_words() {
    assertThat(words("<h2>Satu.</h2><p><strong>Dua</strong>.</p>"))
        .isEqualTo(words("<p>Satu.</p><p>Dua.</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Satu.</p><p>Tiga.</p>",
        "<p>Dua.</p><p>Satu.</p>",
        "<p>Satu. Dua.</p>",
        "<p>Satu.</p>",
        "<p>satu.</p><p>Dua.</p>",
        "<p>Satu.</p><p>Dua.</p><ul><li>Tiga</li></ul>"
      })
  void other_words_have_another_fingerprint(String html) {
    assertThat(words(html)).isNotEqualTo(words("<p>Satu.</p><p>Dua.</p>"));
  }

  @Test
  void words_that_move_past_a_paragraph_have_another_fingerprint() {
    assertThat(words("<blockquote>tidak <p>hadir</p> benar</blockquote>"))
        .isNotEqualTo(words("<blockquote>tidak benar <p>hadir</p></blockquote>"));
  }

  @Test
  void another_title_lead_or_quote_has_another_fingerprint() {
    assertThat(of(titled("Judul lain")).words()).isNotEqualTo(of(titled("Judul")).words());
    assertThat(of(article(new Block.Quote("Ya", "Bupati"))).words())
        .isNotEqualTo(of(article(new Block.Quote("Ya", "Camat"))).words());
  }

  @Test
  void facts_and_the_point_of_a_map_are_words_and_the_zoom_is_none() {
    assertThat(of(article(new Block.Facts("", Samples.FACTS.lines()))).words())
        .isNotEqualTo(of(article(Samples.FACTS)).words());
    assertThat(of(article(Samples.map("1.4726", 14))).words())
        .isNotEqualTo(of(article(Samples.MAP)).words());
    assertThat(
            of(article(Samples.map("1.4725", 17))).saysAndShowsTheSameAs(of(article(Samples.MAP))))
        .isTrue();
  }

  @Test
  void another_document_is_another_medium_and_another_title_of_it_other_words() {
    Block other = new Block.Document(Samples.key("e"), Samples.DOCUMENT.title());
    Block renamed = new Block.Document(Samples.DOCUMENT.file(), "Panduan baru");

    assertThat(of(article(other)).media()).isNotEqualTo(of(article(Samples.DOCUMENT)).media());
    assertThat(of(article(other)).words()).isEqualTo(of(article(Samples.DOCUMENT)).words());
    assertThat(of(article(renamed)).words()).isNotEqualTo(of(article(Samples.DOCUMENT)).words());
  }

  @Test
  void other_related_articles_change_neither_words_nor_media() {
    Article akin = article(new Block.Related(List.of()));
    Article chosen = article(new Block.Related(List.of(Samples.OTHER)));

    assertThat(of(chosen).saysAndShowsTheSameAs(of(akin))).isTrue();
    assertThat(of(chosen).whole()).isNotEqualTo(of(akin).whole());
  }

  @Test
  void another_alt_caption_or_credit_has_another_fingerprint() {
    for (Picture other :
        List.of(
            picture("a", "Ombak besar", "Pantai Lapin", "Kami"),
            picture("a", "Ombak", "Pantai Rupat", "Kami"),
            picture("a", "Ombak", "Pantai Lapin", "Mereka"),
            picture("a", "Pantai Lapin", "Ombak", "Kami"))) {
      assertThat(of(article(new Block.Photo(other))).words())
          .isNotEqualTo(of(article(new Block.Photo(BEACH))).words());
      assertThat(of(article(new Block.Photo(other))).media())
          .isEqualTo(of(article(new Block.Photo(BEACH))).media());
    }
  }

  @Test
  void texts_that_change_places_between_two_photos_have_another_fingerprint() {
    Article right =
        article(
            new Block.Photo(picture("a", "Bupati", "Bupati", "")),
            new Block.Photo(picture("b", "Camat", "Camat", "")));
    Article swapped =
        article(
            new Block.Photo(picture("a", "Camat", "Camat", "")),
            new Block.Photo(picture("b", "Bupati", "Bupati", "")));

    assertThat(of(swapped).words()).isNotEqualTo(of(right).words());
    assertThat(of(swapped).media()).isEqualTo(of(right).media());
  }

  @Test
  void the_alt_text_of_a_photo_within_text_counts() {
    String figure = "<figure><img data-asset=\"%s\" alt=\"%s\"></figure>";

    assertThat(words(figure.formatted(BEACH.asset(), "Ombak")))
        .isNotEqualTo(words(figure.formatted(BEACH.asset(), "Badai")));
  }

  @Test
  void white_space_and_the_way_letters_are_composed_do_not_count() {
    assertThat(words("<p>Kafe\u0301  di\n tepi&nbsp;pantai </p><p> </p>"))
        .isEqualTo(words("<p>Kafé di tepi pantai</p>"));
    assertThat(of(titled("\u00a0 Judul\u2003")).words()).isEqualTo(of(titled("Judul")).words());
  }

  @Test
  void media_are_a_set_of_bytes() {
    assertThat(of(article(new Block.Photo(BEACH), new Block.Photo(BEACH))).media())
        .isEqualTo(of(article(new Block.Photo(BEACH))).media());
    assertThat(of(article(new Block.Photo(BEACH))).media())
        .isNotEqualTo(of(article(new Block.Photo(BEACH), new Block.Photo(PIER))).media());
    assertThat(Fingerprint.of(article(new Block.Photo(BEACH)), key -> "same").media())
        .isEqualTo(
            Fingerprint.of(article(new Block.Photo(BEACH), new Block.Photo(PIER)), key -> "same")
                .media());
  }

  private static String words(String html) {
    return of(article(text(html))).words();
  }

  private static Fingerprint of(Article article) {
    return Fingerprint.of(article, Sha256::of);
  }
}
