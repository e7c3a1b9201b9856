package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.site.SiteAddresses.Kind;
import id.go.bengkaliskab.pesona.site.feed.Feed;
import id.go.bengkaliskab.pesona.site.feed.FeedEntry;
import id.go.bengkaliskab.pesona.site.feed.FeedPicture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The feeds of the site: of everything and of a section, in each language. */
final class SiteFeeds {
  private static final int ENTRIES = 30;

  private final PublicLists lists;
  private final SiteFacts facts;

  SiteFeeds(PublicLists lists, SiteFacts facts) {
    this.lists = lists;
    this.facts = facts;
  }

  /**
   * A feed.
   *
   * @param list what is in it
   * @param path its own path
   * @return empty when there is no such section
   */
  Optional<Feed> find(ListRequest list, String path) {
    return lists.exists(list) ? Optional.of(feed(list, path)) : Optional.empty();
  }

  private Feed feed(ListRequest list, String path) {
    String language = list.language();
    List<FeedEntry> entries =
        lists.newest(list, ENTRIES).stream().map(card -> entry(card, language)).toList();
    Instant changed =
        Stream.concat(entries.stream().map(FeedEntry::changed), lists.lastWithdrawal().stream())
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Feed(
        title(list),
        facts.text(language, "site.feed.about", facts.contact().name(language)),
        language,
        facts.url(page(list)),
        facts.url(path),
        facts.contact().name(language),
        changed,
        entries);
  }

  private String title(ListRequest list) {
    String site = facts.siteName(list.language());
    return list.kind() == Kind.SECTION
        ? site + ": " + facts.sections().name(list.name(), list.language())
        : site;
  }

  private static String page(ListRequest list) {
    return list.kind() == Kind.ALL
        ? SiteFacts.home(list.language())
        : list.kind().path(list.language(), list.name());
  }

  private FeedEntry entry(ArticleCard card, String language) {
    PublicArticle article = card.article();
    String byline = article.byline().isBlank() ? facts.contact().name(language) : article.byline();
    return new FeedEntry(
        id(article),
        facts.url(card.getPath()),
        article.title(),
        article.lead(),
        byline,
        article.publishedAt(),
        article.changedAt(),
        Stream.concat(
                Stream.of(card.getSection())
                    .filter(EscapedText::isPresent)
                    .map(EscapedText::getRaw),
                article.tags().stream())
            .toList(),
        card.isIllustrated() ? Optional.of(picture(card.getPicture())) : Optional.empty());
  }

  /** By RFC 4151; the day is that on which the form of these ids was settled. */
  private String id(PublicArticle article) {
    return "tag:" + facts.urls().publicSite().getHost() + ",2026:article:" + article.id();
  }

  private FeedPicture picture(PictureView picture) {
    String type = picture.getSrc().endsWith(".png") ? "image/png" : "image/jpeg";
    return new FeedPicture(facts.url(picture.getSrc()), type, picture.getAlt().getRaw());
  }
}
