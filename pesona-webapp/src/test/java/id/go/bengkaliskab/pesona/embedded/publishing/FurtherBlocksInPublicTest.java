package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts beside text and pictures, from the office to the reader. */
class FurtherBlocksInPublicTest extends PublicationStory {
  private static final String READ_ON = "Baca juga";

  @Test
  void facts_stand_on_the_public_page_with_their_heading() throws Exception {
    shown(
        "selatbaru",
        new Block.Facts(
            "Info <praktis>",
            List.of(
                new Block.Facts.Line("Jam buka", "08.00-17.00"),
                new Block.Facts.Line("Tiket & parkir", "Gratis"))));

    assertThat(page("selatbaru"))
        .contains("Info &lt;praktis&gt;</h2>")
        .contains("<dt>Jam buka</dt><dd>08.00-17.00</dd>")
        .contains("<dt>Tiket &amp; parkir</dt><dd>Gratis</dd>");
  }

  @Test
  void chosen_articles_stand_in_their_order_and_vanish_when_they_are_withdrawn() throws Exception {
    ArticleId first = shown("pilihan-satu");
    ArticleId second = shown("pilihan-dua");
    ArticleId notPublic = office.readyToPublish("pilihan-rahasia", List.of());
    ArticleId id = shown("pemilih", new Block.Related(List.of(second, notPublic, first)));

    assertThat(page("pemilih"))
        .containsSubsequence(READ_ON, "/artikel/pilihan-dua\"", "/artikel/pilihan-satu\"")
        .doesNotContain("pilihan-rahasia");
    office.perform(second, "unpublish", "nurul");
    carryOut(second);
    assertThat(page("pemilih")).contains("/artikel/pilihan-satu\"").doesNotContain("pilihan-dua");
    office.perform(first, "unpublish", "nurul");
    carryOut(first);
    assertThat(page("pemilih")).doesNotContain(READ_ON);
    assertThat(office.content(id).blocks())
        .contains(new Block.Related(List.of(second, notPublic, first)));
  }

  @Test
  void without_a_choice_articles_akin_stand_there_but_never_the_article_itself() throws Exception {
    shown("akin-satu");
    shown("akin-dua", new Block.Related(List.of()));

    String related = page("akin-dua");
    related = related.substring(related.indexOf(READ_ON));
    assertThat(related).contains("/artikel/akin-satu\"").doesNotContain("/artikel/akin-dua\"");
  }

  private ArticleId shown(String slug, Block... further) throws Exception {
    ArticleId id = office.readyToPublish(slug, List.of(further));
    office.perform(id, "publish", "dedi");
    carryOut(id);
    return id;
  }

  private String page(String slug) {
    return browser.get("/artikel/" + slug).body();
  }
}
