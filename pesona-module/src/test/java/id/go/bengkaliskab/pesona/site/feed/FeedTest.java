package id.go.bengkaliskab.pesona.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedTest {
  private static final Instant NOON = Instant.parse("2026-11-05T05:00:00Z");

  @Property(tries = 200)
  void feeds_are_well_formed_whatever_the_texts_hold(
      @ForAll String title, @ForAll String summary, @ForAll String tag) throws Exception {
    Feed feed = feed(title, summary, tag);

    assertThat(parse(Atom.write(feed)).getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(parse(Rss.write(feed)).getElementsByTagName("item").getLength()).isEqualTo(1);
  }

  @Test
  void signs_of_xml_arrive_as_they_were_written() throws Exception {
    Document atom = parse(Atom.write(feed("]]> <b> & \"x\"", "\u0000\uFFFE&", "a&b")));

    assertThat(atom.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("]]> <b> & \"x\"");
    assertThat(atom.getElementsByTagName("summary").item(0).getTextContent()).isEqualTo("&");
  }

  @Test
  void what_looks_like_a_tag_in_a_summary_is_none_to_readers_of_rss() throws Exception {
    Document rss = parse(Rss.write(feed("a", "<script>alert(1)</script> R&B", "c")));

    assertThat(rss.getElementsByTagName("description").item(1).getTextContent())
        .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; R&amp;B");
  }

  @Test
  void moments_are_written_as_each_format_has_them() throws Exception {
    Feed feed = feed("a", "b", "c");

    assertThat(parse(Rss.write(feed)).getElementsByTagName("pubDate").item(0).getTextContent())
        .isEqualTo("Thu, 05 Nov 2026 05:00:00 GMT");
    assertThat(parse(Atom.write(feed)).getElementsByTagName("updated").item(1).getTextContent())
        .isEqualTo("2026-11-05T05:01:00Z");
  }

  private static Feed feed(String title, String summary, String tag) {
    return new Feed(
        title,
        summary,
        "id",
        "https://p.example/",
        "https://p.example/atom.xml",
        "Dinas",
        NOON,
        List.of(
            new FeedEntry(
                "tag:p.example,2026:article:1",
                "https://p.example/artikel/a",
                title,
                summary,
                "Dinas",
                NOON,
                NOON.plusSeconds(60),
                List.of(tag),
                Optional.of(new FeedPicture("https://p.example/a.jpg", "image/jpeg", title)))));
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }
}
