package id.go.bengkaliskab.pesona.article;

import static id.go.bengkaliskab.pesona.article.Samples.BEACH;
import static id.go.bengkaliskab.pesona.article.Samples.ID;
import static id.go.bengkaliskab.pesona.article.Samples.PIER;
import static id.go.bengkaliskab.pesona.article.Samples.article;
import static id.go.bengkaliskab.pesona.article.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {
  private static final Article EVERY_BLOCK =
      article(
          text("<p>Satu &amp; dua</p>"),
          new Block.Photo(BEACH),
          new Block.Gallery(List.of(PIER, BEACH)),
          new Block.Quote("Mari ke Bengkalis", "Bupati"),
          Samples.FACTS,
          Samples.MAP,
          Samples.DOCUMENT,
          new Block.Related(List.of(Samples.OTHER)),
          new Block.Related(List.of()));

  @Test
  void an_article_comes_back_as_it_was() {
    JsonNode json = CanonicalJson.parse(CanonicalJson.text(ArticleJson.write(EVERY_BLOCK)));

    assertThat(ArticleJson.read(ID, json)).isEqualTo(EVERY_BLOCK);
    assertThat(ArticleJson.readStored(ID, json)).isEqualTo(EVERY_BLOCK);
  }

  @Test
  void the_least_that_is_taken_is_an_empty_article() {
    Article least =
        ArticleJson.read(
            ID,
            CanonicalJson.parse(
                "{\"language\":\"en\",\"format\":\"story\",\"informationClass\":\"berkala\"}"));

    assertThat(least.title()).isEmpty();
    assertThat(least.blocks()).isEmpty();
    assertThat(least.slug()).isEmpty();
    assertThat(least.seo()).isEqualTo(Seo.NONE);
  }

  @Test
  void the_id_is_that_of_the_caller_not_of_the_json() {
    ObjectNode json = ArticleJson.write(EVERY_BLOCK).put("id", "0000000000000000-202601");

    assertThat(ArticleJson.read(ID, json).id()).isEqualTo(ID);
  }

  @Test
  void every_fault_is_named_at_once_with_its_place() {
    JsonNode json =
        CanonicalJson.parse(
            """
            {"language": "fr", "format": "epic", "informationClass": "rahasia", "title": 7,
             "lead": "a\\u0000b", "slug": "Bukan Slug", "tags": ["ok", 1], "seo": [],
             "blocks": [{"type": "photo", "image": "x"}, "text", {"type": "dance"},
                        {"type": "gallery", "items": [{"image": "jcr:1"}]},
                        {"type": "quote", "quote": []}]}
            """);

    assertThat(faults(json))
        .containsExactlyInAnyOrder(
            invalid("language"),
            invalid("format"),
            invalid("informationClass"),
            invalid("title"),
            invalid("lead"),
            invalid("slug"),
            invalid("tags"),
            invalid("seo"),
            invalid("blocks[0].image"),
            invalid("blocks"),
            invalid("blocks[1].type"),
            invalid("blocks[2].type"),
            invalid("blocks[3].items[0].image"),
            invalid("blocks[4].quote"));
  }

  @Test
  void facts_maps_and_related_articles_are_checked_field_by_field() {
    JsonNode json =
        CanonicalJson.parse(
            """
            {"language": "id", "format": "gallery", "informationClass": "berkala",
             "blocks": [{"type": "facts", "items": [{"label": "Tiket", "value": " "}, {"value": "x"}]},
                        {"type": "map", "name": "", "latitude": "91", "longitude": "timur",
                         "zoom": "20", "directions": "Jalan Antara"},
                        {"type": "map", "name": "Kota", "latitude": 1.5, "longitude": "102",
                         "zoom": "9", "directions": ""},
                        {"type": "document", "file": "panduan.pdf", "title": "Panduan"},
                        {"type": "related", "articles": ["pantai-lapin"]},
                        {"type": "related", "articles": ["a", "b", "c", "d", "e", "f", "g"]}]}
            """);

    assertThat(faults(json))
        .containsExactlyInAnyOrder(
            invalid("blocks[0].items[0].value"),
            invalid("blocks[0].items[1].label"),
            invalid("blocks[1].name"),
            invalid("blocks[1].latitude"),
            invalid("blocks[1].longitude"),
            invalid("blocks[1].zoom"),
            invalid("blocks[2].latitude"),
            invalid("blocks[2].latitude"),
            invalid("blocks[2].directions"),
            invalid("blocks[3].file"),
            invalid("blocks[4].articles"),
            invalid("blocks[5].articles"));
  }

  @ParameterizedTest
  @CsvSource({"title, 200", "lead, 1000", "byline, 200", "section, 60", "translationGroup, 40"})
  void a_text_has_a_longest_length(String field, int longest) {
    ObjectNode json = ArticleJson.write(EVERY_BLOCK);

    ArticleJson.read(ID, json.put(field, "x".repeat(longest)));
    assertThat(faults(json.put(field, "x".repeat(longest + 1))))
        .containsExactly(Refusal.of("refusal.field.long", field, longest));
  }

  @Test
  void a_list_has_a_longest_length() {
    ObjectNode json = ArticleJson.write(EVERY_BLOCK);
    for (int i = 0; i < 500; i++) {
      json.withArray("blocks").addObject().put("type", "text").put("body", "");
    }

    assertThat(faults(json)).containsExactly(invalid("blocks"));
  }

  @Test
  void half_a_letter_is_no_text() {
    ObjectNode json = ArticleJson.write(EVERY_BLOCK).put("title", "a\ud83db");

    assertThat(faults(json)).containsExactly(invalid("title"));
    assertThat(ArticleJson.read(ID, json.put("title", "\ud83d\ude0a")).title()).isEqualTo("😊");
  }

  @Test
  void what_is_no_object_is_refused() {
    assertThat(faults(CanonicalJson.parse("[]")))
        .containsExactly(Refusal.of("refusal.json.object"));
  }

  private static Refusal invalid(String field) {
    return Refusal.of("refusal.field.invalid", field);
  }

  private static List<Refusal> faults(JsonNode json) {
    Refused refused = catchThrowableOfType(Refused.class, () -> ArticleJson.read(ID, json));
    assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
    return refused.refusals();
  }
}
