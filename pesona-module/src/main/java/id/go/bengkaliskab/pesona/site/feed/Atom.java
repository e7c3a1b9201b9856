package id.go.bengkaliskab.pesona.site.feed;

import javax.xml.stream.XMLStreamException;

/** A feed as Atom (RFC 4287). */
public final class Atom {
  /** Its media type. */
  public static final String TYPE = "application/atom+xml";

  private Atom() {}

  /** The document. */
  public static byte[] write(Feed feed) {
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                it -> feed(it, feed),
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:media",
                MediaRss.NAMESPACE,
                "xml:lang",
                feed.language()));
  }

  private static void feed(Xml xml, Feed feed) throws XMLStreamException {
    xml.text("id", feed.self());
    xml.text("title", feed.title());
    xml.text("subtitle", feed.subtitle());
    xml.text("updated", feed.changed().toString());
    xml.element("author", it -> it.text("name", feed.author()));
    xml.empty("link", "rel", "self", "type", TYPE, "href", feed.self());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
    for (FeedEntry entry : feed.entries()) {
      xml.element("entry", it -> entry(it, entry));
    }
  }

  private static void entry(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.text("id", entry.id());
    xml.text("title", entry.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    xml.text("published", entry.published().toString());
    xml.text("updated", entry.changed().toString());
    xml.element("author", it -> it.text("name", entry.author()));
    for (String category : entry.categories()) {
      xml.empty("category", "term", category);
    }
    if (!entry.summary().isBlank()) {
      xml.text("summary", entry.summary());
    }
    if (entry.picture().isPresent()) {
      FeedPicture picture = entry.picture().get();
      xml.empty("link", "rel", "enclosure", "type", picture.type(), "href", picture.url());
      MediaRss.write(xml, picture);
    }
  }
}
