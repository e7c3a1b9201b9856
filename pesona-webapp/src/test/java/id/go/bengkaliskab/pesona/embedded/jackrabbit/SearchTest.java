package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Slice;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed queries on the real index. */
class SearchTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  private static final ListQuery ARTICLES = ListQuery.below("/articles", "pesona:article");

  @BeforeAll
  static void some_articles() {
    REPOSITORY
        .pesona()
        .change(
            unit -> {
              unit.create("/articles/2026/11/a1", "pesona:article")
                  .set("title", "Lempuk durian")
                  .set("section", "kuliner")
                  .set("searchText", "Orang Bengkalis makan lempuk setiap lebaran");
              unit.create("/articles/2026/11/b2", "pesona:article")
                  .set("title", "Pantai Lapin")
                  .set("section", "wisata")
                  .set("searchText", "Keindahan pantai di Rupat, berjalan kaki saat senja");
              unit.create("/articles/2026/12/c3", "pesona:article")
                  .set("title", "O'Brien's \"tour\" [2026]")
                  .set("section", "wisata")
                  .set("searchText", "Kapal cepat dari Dumai ke Bengkalis");
              unit.create("/elsewhere/d4", "pesona:article")
                  .set("title", "Di luar")
                  .set("section", "wisata")
                  .set("searchText", "makanan");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"makanan", "makan", "MAKANAN", "makanan lempuk", "dimakan"})
  void a_word_is_found_by_its_stem(String words) {
    assertThat(names(ARTICLES.containing("searchText", words))).containsExactly("a1");
  }

  @Test
  void all_words_must_be_there() {
    assertThat(names(ARTICLES.containing("searchText", "pantai makanan"))).isEmpty();
    assertThat(names(ARTICLES.containing("searchText", "jalan indah"))).containsExactly("b2");
  }

  @Test
  void small_words_neither_help_nor_hurt() {
    assertThat(names(ARTICLES.containing("searchText", "makanan di dan yang lempuk")))
        .containsExactly("a1");
  }

  @Test
  void no_words_find_everything() {
    assertThat(names(ARTICLES.containing("searchText", " \t?!"))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "\"",
        "]",
        "[",
        "')",
        "x') or @title != ('",
        "\" OR searchText:*",
        "* ~ ^ - + && || !",
        "\\",
        "makanan\\\"",
        "jcr:contains(., 'x')",
        "%",
        "]/jcr:root//*",
        "-makanan",
        "lempuk*",
        "{}:;",
        "\u0000"
      })
  void what_a_person_types_is_never_a_query(String typed) {
    List<String> found = names(ARTICLES.containing("searchText", typed));

    assertThat(found).doesNotContain("d4");
    assertThat(names(ARTICLES.where("title", typed))).isEmpty();
    assertThat(names(ARTICLES.where("section", typed + "' or '1'='1"))).isEmpty();
  }

  @Test
  void quotes_and_brackets_in_a_value_are_found_as_they_are() {
    assertThat(names(ARTICLES.where("title", "O'Brien's \"tour\" [2026]"))).containsExactly("c3");
  }

  @Test
  void a_query_stays_below_its_path_and_type() {
    assertThat(names(ListQuery.below("/articles/2026/12", "pesona:article"))).containsExactly("c3");
    assertThat(names(ListQuery.below("/articles", "pesona:task"))).isEmpty();
    assertThat(names(ListQuery.below("/", "pesona:article"))).hasSize(4);
  }

  @Test
  void lists_are_ordered_and_paged_by_key() {
    Store store = REPOSITORY.pesona();
    store.change(
        unit -> {
          for (int i = 0; i < 25; i++) {
            String key = String.format("%02d", (i * 7) % 25);
            unit.create("/page/k" + key, "pesona:task").set("key", key);
          }
        });
    ListQuery all = ListQuery.below("/page", "pesona:task");

    List<String> first = keys(all.ascending("key").limit(10));
    List<String> second = keys(all.after("key", "09").ascending("key").limit(10));
    List<String> third = keys(all.after("key", "19").ascending("key").limit(10));
    List<String> back = keys(all.before("key", "10").descending("key").limit(3));

    assertThat(first).first().isEqualTo("00");
    assertThat(first).isSorted().hasSize(10);
    assertThat(second).isSorted().startsWith("10").endsWith("19").hasSize(10);
    assertThat(third).containsExactly("20", "21", "22", "23", "24");
    assertThat(back).containsExactly("09", "08", "07");
  }

  @Test
  void a_part_of_a_list_tells_how_long_it_is_as_far_as_it_was_counted() {
    Store store = REPOSITORY.pesona();
    store.change(
        unit -> {
          for (int i = 0; i < 1005; i++) {
            unit.create("/long/k" + i, "pesona:task").set("key", String.format("%04d", i));
          }
        });
    ListQuery all = ListQuery.below("/long", "pesona:task").ascending("key");

    Slice beginning = store.read(r -> r.slice(all, 0, 0));
    Slice end = store.read(r -> r.slice(all, 1000, 20));
    Slice beyond = store.read(r -> r.slice(all, 2000, 20));

    assertThat(beginning.nodes()).isEmpty();
    assertThat(beginning.total()).isEqualTo(1000);
    assertThat(beginning.counted()).isFalse();
    assertThat(end.nodes()).hasSize(5);
    assertThat(end.total()).isEqualTo(1005);
    assertThat(end.counted()).isTrue();
    assertThat(beyond.nodes()).isEmpty();
    assertThat(beyond.counted()).isTrue();
  }

  @Test
  void conditions_add_up() {
    assertThat(names(ARTICLES.where("section", "wisata").containing("searchText", "bengkalis")))
        .containsExactly("c3");
  }

  @Test
  void a_removed_node_is_found_no_more() {
    Store store = REPOSITORY.pesona();
    store.change(unit -> unit.create("/gone/x", "pesona:slug").set("article", "a"));
    ListQuery query = ListQuery.below("/gone", "pesona:slug").where("article", "a");
    assertThat(names(query)).containsExactly("x");

    store.change(unit -> unit.find("/gone/x").orElseThrow().remove());
    assertThat(names(query)).isEmpty();
  }

  private static List<String> names(ListQuery query) {
    return REPOSITORY
        .pesona()
        .read(r -> r.list(query).stream().map(StoredNode::name).sorted().toList());
  }

  private static List<String> keys(ListQuery query) {
    return REPOSITORY
        .pesona()
        .read(r -> r.list(query).stream().map(node -> node.requireText("key")).toList());
  }
}
