package id.go.bengkaliskab.pesona.site.feed;

import javax.xml.stream.XMLStreamException;

/** A picture in the words of Media RSS, which readers of both kinds of feeds know. */
final class MediaRss {
  static final String NAMESPACE = "http://search.yahoo.com/mrss/";

  private MediaRss() {}

  static void write(Xml xml, FeedPicture picture) throws XMLStreamException {
    xml.element(
        "media:content",
        it -> {
          it.empty("media:thumbnail", "url", picture.url());
          if (!picture.description().isBlank()) {
            it.text("media:description", picture.description(), "type", "plain");
          }
        },
        "url",
        picture.url(),
        "type",
        picture.type(),
        "medium",
        "image");
  }
}
