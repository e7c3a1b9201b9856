package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.catalogue.CatalogueEntry;
import id.go.bengkaliskab.pesona.catalogue.CataloguePage;
import id.go.bengkaliskab.pesona.catalogue.Wish;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @TempDir Path folder;
  private Office office;
  private Catalogue catalogue;

  @BeforeEach
  void open() {
    office = new Office(folder);
    catalogue = new Catalogue(office.store(), office.desk());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void articles_are_listed_with_where_they_stand_and_who_has_them() {
    ArticleId first = begin();
    ArticleId second = begin();
    office.perform(first, "rini", "submit");

    List<CatalogueEntry> entries = all(Wish.ALL, 10);

    assertThat(entries).extracting(CatalogueEntry::id).containsExactly(second, first);
    assertThat(entries.get(0).place()).isEqualTo("create");
    assertThat(entries.get(0).holder()).contains(office.desk().absences().nameOf("rini"));
    assertThat(entries.get(1).place()).isEqualTo("edit");
    assertThat(entries.get(1).holder()).isEmpty();
    assertThat(entries.get(1).step()).map(step -> step.number()).contains(2);
  }

  @Test
  void a_step_finds_only_what_stands_in_it_and_pages_go_on_where_the_last_ended() {
    List<ArticleId> edited = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ArticleId id = begin();
      if (i % 2 == 0) {
        office.perform(id, "rini", "submit");
        edited.add(0, id);
      }
    }
    Wish inEdit = new Wish("", Optional.of("edit"), Optional.empty());

    assertThat(all(inEdit, 1)).extracting(CatalogueEntry::id).containsExactlyElementsOf(edited);
    assertThat(all(inEdit, 3)).extracting(CatalogueEntry::id).containsExactlyElementsOf(edited);
    assertThat(all(Wish.ALL, 2)).hasSize(7);
    assertThat(all(new Wish("", Optional.of("share"), Optional.empty()), 5)).isEmpty();
  }

  @Test
  void words_find_titles_and_text_and_a_language_only_its_own() {
    ArticleId id = begin();

    assertThat(all(new Wish(title(id), Optional.empty(), Optional.empty()), 5))
        .extracting(CatalogueEntry::id)
        .containsExactly(id);
    assertThat(all(new Wish("kelapasawit", Optional.empty(), Optional.empty()), 5)).isEmpty();
    assertThat(all(new Wish("", Optional.empty(), Optional.of("id")), 5)).hasSize(1);
    assertThat(all(new Wish("", Optional.empty(), Optional.of("en")), 5)).isEmpty();
  }

  private ArticleId begin() {
    office.clock().pass(Duration.ofMinutes(1));
    return office.begin("rini");
  }

  private String title(ArticleId id) {
    Article article = office.content(id);
    return article.title();
  }

  private List<CatalogueEntry> all(Wish wish, int page) {
    List<CatalogueEntry> all = new ArrayList<>();
    Optional<String> from = Optional.empty();
    do {
      CataloguePage part = catalogue.find(wish, from, page);
      assertThat(part.entries()).hasSizeLessThanOrEqualTo(page);
      all.addAll(part.entries());
      from = part.next();
    } while (from.isPresent());
    return all;
  }
}
