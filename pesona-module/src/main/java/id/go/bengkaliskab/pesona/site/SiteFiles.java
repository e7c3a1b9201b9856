package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.site.SiteAddresses.Kind;
import id.go.bengkaliskab.pesona.site.feed.Atom;
import id.go.bengkaliskab.pesona.site.feed.Feed;
import id.go.bengkaliskab.pesona.site.feed.Rss;
import id.go.bengkaliskab.pesona.site.feed.Sitemap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the site: robots.txt, the sitemap, the feeds, the printed procedure. */
final class SiteFiles {
  /** Reading every article for each robot that asks would be much work for nothing. */
  private static final Duration SITEMAP_STANDS = Duration.ofMinutes(1);

  /** Ending of the printed procedure, behind the path of its page. */
  static final String SHEET = ".pdf";

  private static final String CHARSET = ";charset=utf-8";
  private static final Pattern SITEMAP = Pattern.compile("/sitemap(?:-([1-9][0-9]{0,3}))?\\.xml");
  private static final Pattern FEED = Pattern.compile("(.*)/(atom|rss)\\.xml");

  private final SiteFeeds feeds;
  private final SiteMap map;
  private final RobotsFile robots;
  private final PublicProcedure procedure;
  private final Clock clock;
  private Optional<KeptSitemap> kept = Optional.empty();

  SiteFiles(
      SiteFeeds feeds, SiteMap map, RobotsFile robots, PublicProcedure procedure, Clock clock) {
    this.procedure = procedure;
    this.feeds = feeds;
    this.map = map;
    this.robots = robots;
    this.clock = clock;
  }

  /** The file at a path. */
  Optional<SiteFile> find(String path) {
    if (path.equals(RobotsFile.PATH)) {
      return Optional.of(robots.read());
    }
    if (path.endsWith(SHEET)) {
      return sheet(path.substring(0, path.length() - SHEET.length()));
    }
    Matcher sitemap = SITEMAP.matcher(path);
    if (sitemap.matches()) {
      return sitemap(Optional.ofNullable(sitemap.group(1)).map(Integer::parseInt));
    }
    Matcher feed = FEED.matcher(path);
    return feed.matches() ? feed(feed.group(1), feed.group(2), path) : Optional.empty();
  }

  private Optional<SiteFile> sheet(String page) {
    return SiteAddresses.parse(page)
        .filter(named -> named.kind() == Kind.PROCEDURE)
        .flatMap(named -> procedure.sheet(named.language()))
        .map(pdf -> new SiteFile("application/pdf", pdf, Optional.empty()));
  }

  private Optional<SiteFile> feed(String of, String form, String path) {
    return list(of)
        .flatMap(list -> feeds.find(list, path))
        .map(feed -> file(feed, form.equals("atom")));
  }

  private static SiteFile file(Feed feed, boolean atom) {
    return new SiteFile(
        (atom ? Atom.TYPE : Rss.TYPE) + CHARSET,
        atom ? Atom.write(feed) : Rss.write(feed),
        Optional.of(feed.changed()).filter(Instant.EPOCH::isBefore));
  }

  private static Optional<ListRequest> list(String of) {
    if (of.isEmpty() || of.equals("/en")) {
      String language = of.isEmpty() ? SiteAddresses.INDONESIAN : SiteAddresses.ENGLISH;
      return Optional.of(ListRequest.all(language));
    }
    return SiteAddresses.parse(of)
        .filter(named -> named.kind() == Kind.SECTION)
        .map(named -> new ListRequest(Kind.SECTION, named.language(), named.name(), 1));
  }

  private Optional<SiteFile> sitemap(Optional<Integer> number) {
    Sitemap sitemap = sitemap();
    if (number.isPresent() && number.get() > sitemap.files()) {
      return Optional.empty();
    }
    byte[] file = number.map(sitemap::file).orElseGet(sitemap::first);
    return Optional.of(new SiteFile(Sitemap.TYPE + CHARSET, file, Optional.empty()));
  }

  private synchronized Sitemap sitemap() {
    Instant now = clock.instant();
    Optional<Sitemap> fresh = kept.filter(it -> now.isBefore(it.until())).map(KeptSitemap::sitemap);
    if (fresh.isPresent()) {
      return fresh.get();
    }
    Sitemap read = map.read();
    kept = Optional.of(new KeptSitemap(read, now.plus(SITEMAP_STANDS)));
    return read;
  }

  private record KeptSitemap(Sitemap sitemap, Instant until) {}
}
