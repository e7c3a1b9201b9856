package id.go.bengkaliskab.pesona.article.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.article.Slug;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Block ONE = text("<p>Pengunjung datang sejak pagi.</p>");
  private static final Block TWO = text("<p>Mereka pulang sore hari.</p>");
  private static final Picture BEACH = picture("a", "Ombak", "Pantai Lapin");
  private static final Picture PIER = picture("b", "Dermaga", "Dermaga kayu");

  @Test
  void a_state_does_not_differ_from_itself() {
    Article article = article("Judul", ONE, new Block.Photo(BEACH), TWO);

    assertThat(Comparison.between(article, article).isEmpty()).isTrue();
  }

  @Test
  void changed_places_come_in_reading_order() {
    Comparison comparison =
        Comparison.between(
            article("Judul lama", ONE, TWO),
            withSection(
                article("Judul baru", ONE, text("<p>Mereka pulang malam hari.</p>")), "budaya"));

    assertThat(comparison.places())
        .extracting(it -> it.place().id(), PlaceChange::kind, it -> shown(it.spans()))
        .containsExactly(
            tuple("title", PlaceChange.Kind.CHANGED, "Judul [-lama-][+baru+]"),
            tuple("blocks[1]", PlaceChange.Kind.CHANGED, "Mereka pulang [-sore-][+malam+] hari."),
            tuple("section", PlaceChange.Kind.CHANGED, "[-wisata-][+budaya+]"));
  }

  @Test
  void a_part_put_in_before_others_changes_none_of_them() {
    Block added = text("<p>Libur panjang tiba.</p>");

    Comparison in = Comparison.between(article("J", ONE, TWO), article("J", added, ONE, TWO));
    Comparison out = Comparison.between(article("J", added, ONE, TWO), article("J", ONE, TWO));

    assertThat(in.places())
        .extracting(it -> it.place().id(), PlaceChange::kind, it -> shown(it.spans()))
        .containsExactly(tuple("blocks[0]", PlaceChange.Kind.ADDED, "[+Libur panjang tiba.+]"));
    assertThat(out.places())
        .extracting(it -> it.place().id(), PlaceChange::kind, it -> shown(it.spans()))
        .containsExactly(tuple("blocks[0]", PlaceChange.Kind.REMOVED, "[-Libur panjang tiba.-]"));
  }

  @Test
  void the_likest_part_counts_as_the_one_that_changed() {
    Comparison comparison =
        Comparison.between(
            article("J", ONE),
            article(
                "J", text("<p>Cuaca cerah.</p>"), text("<p>Pengunjung datang sejak siang.</p>")));

    assertThat(comparison.places())
        .extracting(it -> it.place().id(), PlaceChange::kind)
        .containsExactly(
            tuple("blocks[0]", PlaceChange.Kind.ADDED),
            tuple("blocks[1]", PlaceChange.Kind.CHANGED));
  }

  @Test
  void a_part_without_words_is_told_by_what_became_of_it() {
    Block akin = new Block.Related(List.of());
    Block chosen = new Block.Related(List.of(new ArticleId("0123456789abcdef-202610")));

    assertThat(Comparison.between(article("J", ONE), article("J", ONE, akin)).places())
        .extracting(it -> it.place().id(), PlaceChange::kind)
        .containsExactly(tuple("blocks[1]", PlaceChange.Kind.ADDED));
    assertThat(Comparison.between(article("J", ONE, akin), article("J", ONE, chosen)).places())
        .extracting(it -> it.place().id(), PlaceChange::kind)
        .containsExactly(tuple("blocks[1]", PlaceChange.Kind.ARRANGED));
    assertThat(Comparison.between(article("J", ONE, akin), article("J", ONE)).places())
        .extracting(it -> it.place().id(), PlaceChange::kind)
        .containsExactly(tuple("blocks[1]", PlaceChange.Kind.REMOVED));
  }

  @Test
  void a_moved_part_is_neither_new_nor_gone() {
    Comparison comparison =
        Comparison.between(
            article("J", new Block.Photo(BEACH), ONE, TWO),
            article("J", ONE, TWO, new Block.Photo(BEACH)));

    assertThat(comparison.places())
        .extracting(it -> it.place().id(), PlaceChange::kind)
        .containsExactly(tuple("blocks[2]", PlaceChange.Kind.MOVED));
    assertThat(comparison.pictures()).isEmpty();
  }

  @Test
  void a_paragraph_that_became_a_heading_says_the_same() {
    Comparison comparison =
        Comparison.between(
            article("J", text("<p>Rupat</p>")), article("J", text("<h2>Rupat</h2>")));

    assertThat(comparison.places())
        .extracting(it -> it.place().id(), PlaceChange::kind, PlaceChange::spans)
        .containsExactly(tuple("blocks[0]", PlaceChange.Kind.ARRANGED, List.of()));
  }

  @Test
  void pictures_that_came_and_went_are_told_apart_from_words() {
    Comparison comparison =
        Comparison.between(
            article("J", ONE, new Block.Photo(BEACH)), article("J", ONE, new Block.Photo(PIER)));

    assertThat(comparison.places()).isEmpty();
    assertThat(comparison.pictures())
        .containsExactly(
            new PictureChange(Place.block(1), PictureChange.Kind.ADDED, PIER, List.of()),
            new PictureChange(Place.block(1), PictureChange.Kind.REMOVED, BEACH, List.of()));
  }

  @Test
  void a_picture_described_otherwise_shows_the_words() {
    Comparison comparison =
        Comparison.between(
            article("J", new Block.Gallery(List.of(BEACH, PIER))),
            article(
                "J",
                new Block.Gallery(List.of(picture("a", "Ombak besar", "Pantai Rupat"), PIER))));

    assertThat(comparison.places()).isEmpty();
    assertThat(comparison.pictures())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(PictureChange.Kind.DESCRIBED);
              assertThat(change.texts())
                  .extracting(PictureChange.TextChange::field, it -> shown(it.spans()))
                  .containsExactly(
                      tuple("alt", "Ombak[+ besar+]"),
                      tuple("caption", "Pantai [-Lapin-][+Rupat+]"));
            });
  }

  @Test
  void the_same_picture_used_twice_and_then_once_has_gone_once() {
    Block photo = new Block.Photo(BEACH);

    assertThat(
            Comparison.between(article("J", photo, ONE, photo), article("J", photo, ONE))
                .pictures())
        .extracting(PictureChange::kind, it -> it.place().id())
        .containsExactly(tuple(PictureChange.Kind.REMOVED, "blocks[2]"));
  }

  private static String shown(List<Span> spans) {
    return WordDifferenceTest.shown(spans);
  }

  private static Block text(String html) {
    return new Block.Text(html);
  }

  private static Picture picture(String end, String alt, String caption) {
    return new Picture("jcr:00000000-0000-0000-0000-00000000000" + end, alt, caption, "Kami");
  }

  private static Article article(String title, Block... blocks) {
    return article(title, "wisata", List.of(blocks));
  }

  private static Article withSection(Article article, String section) {
    return article(article.title(), section, article.blocks());
  }

  private static Article article(String title, String section, List<Block> blocks) {
    return new Article(
        new ArticleId("9f3c5ad2b1e04c77-202611"),
        "id",
        "kelompok",
        Format.STORY,
        title,
        "Teras berita.",
        "Diskominfotik",
        section,
        List.of("pantai"),
        InformationClass.SETIAP_SAAT,
        Optional.of(new Slug("judul")),
        new Seo("Judul SEO", "Deskripsi"),
        blocks);
  }
}
