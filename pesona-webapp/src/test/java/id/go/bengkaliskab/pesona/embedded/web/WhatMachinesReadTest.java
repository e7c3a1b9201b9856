package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.bengkaliskab.pesona.embedded.testing.SampleArticle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell search engines and the previews of social media. */
class WhatMachinesReadTest extends PublicSiteStory {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final String HASH = "b".repeat(64);

  @Override
  void fill() {
    shelf.fill("id", "wisata", 41);
    shelf.add("id", "lempuk", "Lempuk </script><b>durian</b>", "kuliner", List.of(), "isi");
  }

  @Test
  void a_list_tells_machines_what_is_in_it() throws Exception {
    JsonNode graph = data("/bagian/wisata?hal=2");

    JsonNode page = typed(graph, "CollectionPage");
    assertThat(page.path("name").asText()).isEqualTo("Wisata");
    assertThat(page.at("/mainEntity/numberOfItems").asInt()).isEqualTo(41);
    assertThat(page.at("/mainEntity/itemListElement/0/position").asInt()).isEqualTo(21);
    assertThat(page.at("/mainEntity/itemListElement/0/url").asText())
        .isEqualTo("https://pesona.example/artikel/wisata-21");
    assertThat(typed(graph, "BreadcrumbList").at("/itemListElement/2/item").asText())
        .isEqualTo("https://pesona.example/bagian/wisata");
    assertThat(typed(graph, "WebSite").at("/potentialAction/target/urlTemplate").asText())
        .isEqualTo("https://pesona.example/cari?q={search_term_string}");
  }

  @ParameterizedTest
  @CsvSource({
    "story, NewsArticle, articleSection",
    "video, NewsArticle, articleSection",
    "gallery, ImageGallery, genre",
    "destination, Article, articleSection"
  })
  void an_article_is_to_machines_what_its_format_says(String format, String type, String section)
      throws Exception {
    String slug = "bentuk-" + format;
    String path = shelf.add("id", slug, "Bentuk", "acara", List.of(), "isi");
    shelf.change(path, node -> node.set("format", format));

    JsonNode graph = data("/artikel/" + slug);

    assertThat(typed(graph, type).path("headline").asText()).isEqualTo("Bentuk");
    assertThat(typed(graph, type).path(section).asText()).isEqualTo("Acara");
    assertThat(typed(graph, type).has("description")).isFalse();
    assertThat(typed(graph, "GovernmentOrganization").path("name").asText())
        .isEqualTo("Dinas Kominfotik & Statistik");
  }

  @Test
  void no_title_ends_the_data_of_machines() throws Exception {
    JsonNode article = typed(data("/artikel/lempuk"), "NewsArticle");

    assertThat(article.path("headline").asText()).isEqualTo("Lempuk </script><b>durian</b>");
    assertThat(body("/artikel/lempuk")).doesNotContain("</script><b>");
  }

  @Test
  void a_picture_is_told_with_the_size_in_which_it_comes() throws Exception {
    String asset = SampleArticle.asset(site.assets(), HASH, 1500, 1000, "Perahu");
    String path = shelf.add("id", "bergambar", "Bergambar", "acara", List.of(), "isi");
    SampleArticle.photo(site.articles(), path, asset, "Perahu", "Perahu");

    String address = "https://pesona.example/.pesona/media/" + HASH + "/w1024.jpg";
    assertThat(body("/artikel/bergambar"))
        .contains("<meta property=\"og:image\" content=\"" + address + "\">")
        .contains("<meta property=\"og:image:width\" content=\"1024\">")
        .contains("<meta property=\"og:image:height\" content=\"683\">");
    JsonNode image = typed(data("/artikel/bergambar"), "NewsArticle").at("/image/0");
    assertThat(image.path("url").asText()).isEqualTo(address);
    assertThat(image.path("width").asInt()).isEqualTo(1024);
    assertThat(image.path("height").asInt()).isEqualTo(683);
  }

  @Test
  void an_article_in_both_languages_names_the_other_on_both_sides() {
    String indonesian = shelf.add("id", "dua-bahasa", "Dua bahasa", "acara", List.of(), "isi");
    String english = shelf.add("en", "two-languages", "Two languages", "acara", List.of(), "text");
    shelf.translations(indonesian, english);

    for (String page : List.of(body("/artikel/dua-bahasa"), body("/en/article/two-languages"))) {
      assertThat(page)
          .contains(
              "hreflang=\"id\" href=\"https://pesona.example/artikel/dua-bahasa\"",
              "hreflang=\"x-default\" href=\"https://pesona.example/artikel/dua-bahasa\"",
              "hreflang=\"en\" href=\"https://pesona.example/en/article/two-languages\"");
    }
    assertThat(body("/artikel/dua-bahasa"))
        .contains("og:locale\" content=\"id_ID\"", "og:locale:alternate\" content=\"en_GB\"");
    assertThat(body("/artikel/lempuk")).doesNotContain("og:locale:alternate", "x-default");
  }

  @ParameterizedTest
  @CsvSource({
    "/artikel/lempuk, max-image-preview:large",
    "/, max-image-preview:large",
    "/cari?q=isi, 'noindex, follow'",
    "/bagian/wisata, max-image-preview:large",
    "/bagian/layanan, 'noindex, follow'",
    "/tidak-ada, noindex"
  })
  void search_engines_learn_what_they_may_show(String path, String robots) {
    assertThat(body(path)).contains("<meta name=\"robots\" content=\"" + robots + "\">");
  }

  private JsonNode data(String path) throws Exception {
    Matcher data = DATA.matcher(body(path));
    assertThat(data.find()).isTrue();
    return new ObjectMapper().readTree(data.group(1)).path("@graph");
  }

  private static JsonNode typed(JsonNode graph, String type) {
    for (JsonNode thing : graph) {
      if (thing.path("@type").asText().equals(type)) {
        return thing;
      }
    }
    throw new AssertionError("no " + type + " in " + graph);
  }

  private String body(String path) {
    return browser.get(path).body();
  }
}
