package id.go.bengkaliskab.pesona.site;

import java.util.List;

/** What search engines may read: the public site, its photos, and nothing of the office. */
final class RobotsFile {
  static final String PATH = "/robots.txt";

  private static final List<String> ALLOWED = List.of("/.pesona/media/", "/.resources/");
  private static final List<String> CLOSED =
      List.of(
          "/.pesona/",
          "/.magnolia",
          "/.rest/",
          "/admin",
          "/pesona/",
          "/en/pesona/",
          "/cari",
          "/en/search");

  private final SiteFacts facts;
  private final boolean open;

  /**
   * @param open whether this is where the public reads; where only the office works, nothing is to
   *     be read
   */
  RobotsFile(SiteFacts facts, boolean open) {
    this.facts = facts;
    this.open = open;
  }

  SiteFile read() {
    StringBuilder lines = new StringBuilder("User-agent: *\n");
    if (open) {
      ALLOWED.forEach(path -> lines.append("Allow: ").append(path).append('\n'));
      CLOSED.forEach(path -> lines.append("Disallow: ").append(path).append('\n'));
      lines.append("\nSitemap: ").append(facts.url("/sitemap.xml")).append('\n');
    } else {
      lines.append("Disallow: /\n");
    }
    return SiteFile.of("text/plain;charset=utf-8", lines.toString());
  }
}
