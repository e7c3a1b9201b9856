package id.go.bengkaliskab.pesona.article;

import static id.go.bengkaliskab.pesona.article.Samples.BEACH;
import static id.go.bengkaliskab.pesona.article.Samples.article;
import static id.go.bengkaliskab.pesona.article.Samples.text;
import static id.go.bengkaliskab.pesona.article.Samples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Difference.Change;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void the_same_words_do_not_differ() {
    assertThat(Difference.between(article(text("<p>a</p>")), article(text("<h2>a</h2>"))).changes())
        .isEmpty();
  }

  @Test
  void changed_places_are_named_with_both_texts() {
    assertThat(
            Difference.between(
                    titled("Lama", text("<p>a</p>"), new Block.Photo(BEACH)),
                    titled(
                        "Baru",
                        text("<p>b</p>"),
                        new Block.Photo(Samples.picture("a", "Ombak", "Rupat", "Kami"))))
                .changes())
        .containsExactly(
            new Change("title", "Lama", "Baru"),
            new Change("blocks[0]", "a", "b"),
            new Change("blocks[1]", "Ombak\nPantai Lapin\nKami", "Ombak\nRupat\nKami"));
  }

  @Test
  void an_added_and_a_removed_block_differ_from_nothing() {
    Article one = article(text("<p>a</p>"));
    Article two = article(text("<p>a</p>"), text("<p>b</p>"));

    assertThat(Difference.between(one, two).changes())
        .containsExactly(new Change("blocks[1]", "", "b"));
    assertThat(Difference.between(two, one).changes())
        .containsExactly(new Change("blocks[1]", "b", ""));
  }
}
