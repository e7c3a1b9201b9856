package id.go.bengkaliskab.pesona.intake.word;

import java.util.Locale;
import org.w3c.dom.Element;

/** Keeps links to the web and to mail addresses; of others the words stay. */
final class Links {
  private final Tally tally;

  Links(Tally tally) {
    this.tally = tally;
  }

  void reduce(Element body) {
    for (Element link : Xml.elements(body, e -> e.getTagName().equals("a"))) {
      String address = link.getAttribute("href").strip().toLowerCase(Locale.ROOT);
      if (address.matches("(https?://|mailto:).*")
          || (link.getParentNode() instanceof Element around && Notes.isMark(around))) {
        continue;
      }
      if (address.startsWith("#")) {
        tally.count("word.links.internal");
      } else if (!address.isEmpty()) {
        tally.count("word.links.other");
      }
      Xml.unwrap(link);
    }
  }
}
