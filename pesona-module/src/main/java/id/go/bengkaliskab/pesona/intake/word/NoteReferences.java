package id.go.bengkaliskab.pesona.intake.word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Leaves only references to notes that are there, each without a mark of its own beside it. */
final class NoteReferences {
  private static final Map<String, String> NOTE_OF =
      Map.of("footnoteReference", "footnote", "endnoteReference", "endnote");

  private final Tally tally;
  private final Set<String> known = new HashSet<>();

  NoteReferences(Tally tally) {
    this.tally = tally;
  }

  /** Takes note of the notes of a part; what they themselves refer to, the converter can't show. */
  void learn(Document notes) {
    for (Element note : Xml.elements(notes, Word.named("footnote", "endnote"))) {
      if (!Word.attribute(note, "type").toLowerCase(java.util.Locale.ROOT).contains("separator")) {
        known.add(note.getLocalName() + Word.attribute(note, "id"));
      }
    }
    List<Element> within = references(notes);
    tally.count("word.notes.missing", within.size());
    within.forEach(Xml::remove);
  }

  /** Goes over the references in the text, after all notes are known. */
  void reduce(Document text) {
    for (Element reference : references(text)) {
      String note = NOTE_OF.get(reference.getLocalName());
      if (marked(reference)) {
        Word.children((Element) reference.getParentNode(), "t").forEach(Xml::remove);
        Word.children((Element) reference.getParentNode(), "sym").forEach(Xml::remove);
      }
      if (known.contains(note + Word.attribute(reference, "id"))) {
        tally.count("word.notes");
      } else {
        tally.count("word.notes.missing");
        Xml.remove(reference);
      }
    }
  }

  private static boolean marked(Element reference) {
    String follows = Word.attribute(reference, "customMarkFollows");
    return !follows.isEmpty() && !Set.of("0", "false", "off").contains(follows);
  }

  private static List<Element> references(Document document) {
    return Xml.elements(document, Word.named("footnoteReference", "endnoteReference"));
  }
}
