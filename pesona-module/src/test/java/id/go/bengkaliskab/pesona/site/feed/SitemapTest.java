package id.go.bengkaliskab.pesona.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTest {
  @Test
  void one_file_holds_what_fits() {
    Sitemap map = new Sitemap(pages(3), 3, SitemapTest::file);

    assertThat(map.files()).isZero();
    assertThat(text(map.first()))
        .contains("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
        .contains("<loc>https://p.example/1</loc><lastmod>2026-11-01T00:00:01Z</lastmod>")
        .contains("<loc>https://p.example/3</loc>");
  }

  @Test
  void more_stand_in_files_that_an_index_names_with_their_last_change() {
    Sitemap map = new Sitemap(pages(5), 2, SitemapTest::file);

    assertThat(map.files()).isEqualTo(3);
    assertThat(text(map.first()))
        .contains(
            "<sitemapindex ",
            "<sitemap><loc>https://p.example/s-2</loc><lastmod>2026-11-01T00:00:04Z</lastmod>")
        .doesNotContain("<loc>https://p.example/1</loc>");
    assertThat(text(map.file(1))).contains("example/1<", "example/2<").doesNotContain("example/3<");
    assertThat(text(map.file(3))).contains("example/5<").doesNotContain("example/4<");
  }

  @Test
  void translations_name_each_other() {
    SitemapEntry page =
        SitemapEntry.of("https://p.example/a?x=1&y=2", Optional.empty())
            .with(Map.of("id", "https://p.example/a", "en", "https://p.example/en/a"));

    assertThat(text(new Sitemap(List.of(page), 1, SitemapTest::file).first()))
        .contains("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"")
        .contains("<loc>https://p.example/a?x=1&amp;y=2</loc><xhtml:link rel=\"alternate\"")
        .contains("hreflang=\"en\" href=\"https://p.example/en/a\"")
        .doesNotContain("lastmod");
  }

  @Test
  void no_file_is_larger_than_the_protocol_allows() {
    assertThatThrownBy(() -> new Sitemap(List.of(), Sitemap.MOST + 1, SitemapTest::file))
        .hasMessageContaining("50000");
    assertThatThrownBy(() -> new Sitemap(List.of(), 0, SitemapTest::file))
        .hasMessageContaining("1 to");
  }

  private static List<SitemapEntry> pages(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                SitemapEntry.of(
                    "https://p.example/" + i,
                    Optional.of(Instant.parse("2026-11-01T00:00:00Z").plusSeconds(i))))
        .toList();
  }

  private static String file(int number) {
    return "https://p.example/s-" + number;
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
