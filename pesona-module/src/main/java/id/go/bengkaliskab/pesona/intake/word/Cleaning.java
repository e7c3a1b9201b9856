package id.go.bengkaliskab.pesona.intake.word;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes out of a document's text what an article cannot carry and counts it, and opens wrappers
 * that the converter doesn't know, whose text would be lost.
 */
final class Cleaning {
  private static final Set<String> UNKNOWN_WRAPPERS =
      Set.of("fldSimple", "customXml", "bdo", "dir", "subDoc");

  private final Tally tally;

  Cleaning(Tally tally) {
    this.tally = tally;
  }

  void run(Document document) {
    takeOut(document, "word.comments", "commentReference");
    takeOut(document, "word.foreign", "altChunk");
    takeOutFormulas(document);
    takeOutHidden(document);
    countUnderlined(document);
    Xml.elements(document, e -> Word.is(e) && UNKNOWN_WRAPPERS.contains(e.getLocalName()))
        .forEach(Xml::unwrap);
    Xml.elements(document, Word.named("sdt")).forEach(Cleaning::openControl);
  }

  /** The converter loses the merging of cells when a content control holds a row or cell. */
  private static void openControl(Element control) {
    Element content = Word.child(control, "sdtContent");
    if (content == null) {
      Xml.remove(control);
    } else {
      control.getParentNode().replaceChild(content, control);
      Xml.unwrap(content);
    }
  }

  private void takeOut(Document document, String key, String... names) {
    List<Element> found = Xml.elements(document, Word.named(names));
    tally.count(key, found.size());
    found.forEach(Xml::remove);
  }

  private void takeOutFormulas(Document document) {
    List<Element> formulas = Xml.elements(document, Word.foreign("oMath"));
    tally.count("word.formulas", formulas.size());
    formulas.forEach(Xml::remove);
    Xml.elements(document, Word.foreign("oMathPara")).forEach(Xml::remove);
  }

  private void takeOutHidden(Document document) {
    List<Element> hidden =
        Xml.elements(
            document, e -> Word.named("r").test(e) && Word.on(Word.child(e, "rPr"), "vanish"));
    tally.count("word.hidden", hidden.size());
    hidden.forEach(Xml::remove);
  }

  private void countUnderlined(Document document) {
    long runs =
        Xml.elements(document, Word.named("r")).stream()
            .filter(run -> !Word.within(run, "hyperlink"))
            .map(run -> Word.child(run, "rPr"))
            .filter(rPr -> !styledAsLink(rPr))
            .filter(rPr -> Word.on(rPr, "u") || Word.on(rPr, "strike") || Word.on(rPr, "dstrike"))
            .count();
    tally.count("word.underline", (int) runs);
  }

  private static boolean styledAsLink(Element runProperties) {
    Element style = runProperties == null ? null : Word.child(runProperties, "rStyle");
    return style != null && Word.attribute(style, "val").contains("Hyperlink");
  }
}
