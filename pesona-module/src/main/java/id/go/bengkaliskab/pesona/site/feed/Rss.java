package id.go.bengkaliskab.pesona.site.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A feed as RSS 2.0. Pictures are told by Media RSS: an enclosure would need their length. */
public final class Rss {
  /** Its media type. */
  public static final String TYPE = "application/rss+xml";

  /** As RFC 822 writes moments, with four digits of the year. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Rss() {}

  /** The document. */
  public static byte[] write(Feed feed) {
    return Xml.document(
        xml ->
            xml.element(
                "rss",
                rss -> rss.element("channel", it -> channel(it, feed)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                MediaRss.NAMESPACE));
  }

  private static void channel(Xml xml, Feed feed) throws XMLStreamException {
    xml.text("title", feed.title());
    xml.text("link", feed.page());
    xml.text("description", feed.subtitle());
    xml.text("language", feed.language());
    xml.text("lastBuildDate", moment(feed.changed()));
    xml.empty("atom:link", "rel", "self", "type", TYPE, "href", feed.self());
    for (FeedEntry entry : feed.entries()) {
      xml.element("item", it -> item(it, entry));
    }
  }

  private static void item(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.text("title", entry.title());
    xml.text("link", entry.url());
    xml.text("guid", entry.id(), "isPermaLink", "false");
    xml.text("pubDate", moment(entry.published()));
    xml.text("dc:creator", entry.author());
    for (String category : entry.categories()) {
      xml.text("category", category);
    }
    if (!entry.summary().isBlank()) {
      xml.text("description", asHtml(entry.summary()));
    }
    if (entry.picture().isPresent()) {
      MediaRss.write(xml, entry.picture().get());
    }
  }

  /** Readers take a description for HTML, and the summary is none. */
  private static String asHtml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
