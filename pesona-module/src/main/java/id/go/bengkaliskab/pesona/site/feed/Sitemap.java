package id.go.bengkaliskab.pesona.site.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;

/**
 * The sitemap (sitemaps.org 0.9): one file, or beyond the most entries that a file may have an
 * index and its files.
 */
public final class Sitemap {
  /** Its media type. */
  public static final String TYPE = "application/xml";

  /** What the protocol allows. */
  public static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final List<SitemapEntry> entries;
  private final int most;
  private final IntFunction<String> addresses;

  /**
   * @param entries all pages
   * @param most entries of one file, at most {@value #MOST}
   * @param addresses full address of the file with a number from 1
   */
  public Sitemap(List<SitemapEntry> entries, int most, IntFunction<String> addresses) {
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("a sitemap has 1 to " + MOST + " entries: " + most);
    }
    this.entries = List.copyOf(entries);
    this.most = most;
    this.addresses = addresses;
  }

  /** How many files stand behind the first one; none when it holds everything. */
  public int files() {
    return entries.size() <= most ? 0 : (entries.size() + most - 1) / most;
  }

  /** The first file: everything, or the index. */
  public byte[] first() {
    return files() == 0 ? pages(entries) : index();
  }

  /**
   * A file of the index.
   *
   * @param number 1 to {@link #files()}
   */
  public byte[] file(int number) {
    return pages(part(number));
  }

  private List<SitemapEntry> part(int number) {
    return entries.subList((number - 1) * most, Math.min(number * most, entries.size()));
  }

  private byte[] index() {
    return Xml.document(
        xml ->
            xml.element(
                "sitemapindex",
                it -> {
                  for (int number = 1; number <= files(); number++) {
                    file(it, number);
                  }
                },
                "xmlns",
                NAMESPACE));
  }

  private void file(Xml xml, int number) throws XMLStreamException {
    Optional<Instant> changed =
        part(number).stream()
            .flatMap(entry -> entry.changed().stream())
            .max(Comparator.naturalOrder());
    xml.element(
        "sitemap",
        it -> {
          it.text("loc", addresses.apply(number));
          if (changed.isPresent()) {
            it.text("lastmod", changed.get().toString());
          }
        });
  }

  private static byte[] pages(List<SitemapEntry> pages) {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                it -> {
                  for (SitemapEntry page : pages) {
                    it.element("url", url -> page(url, page));
                  }
                },
                attributes(pages)));
  }

  private static String[] attributes(List<SitemapEntry> pages) {
    List<String> attributes = new ArrayList<>(List.of("xmlns", NAMESPACE));
    if (pages.stream().anyMatch(page -> !page.alternates().isEmpty())) {
      attributes.addAll(List.of("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    }
    return attributes.toArray(String[]::new);
  }

  private static void page(Xml xml, SitemapEntry page) throws XMLStreamException {
    xml.text("loc", page.url());
    if (page.changed().isPresent()) {
      xml.text("lastmod", page.changed().get().toString());
    }
    for (Map.Entry<String, String> alternate : page.alternates().entrySet()) {
      xml.empty(
          "xhtml:link",
          "rel",
          "alternate",
          "hreflang",
          alternate.getKey(),
          "href",
          alternate.getValue());
    }
  }
}
