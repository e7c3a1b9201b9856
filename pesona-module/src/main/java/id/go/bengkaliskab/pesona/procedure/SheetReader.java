package id.go.bengkaliskab.pesona.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the texts of the printed sheet. */
final class SheetReader {
  private static final List<String> KEYS =
      List.of(
          "office",
          "header",
          "legalBasis",
          "qualifications",
          "related",
          "equipment",
          "warnings",
          "recording",
          "table",
          "assumptions");
  private static final List<String> TABLE_KEYS =
      List.of(
          "title",
          "number",
          "activity",
          "performers",
          "standard",
          "needs",
          "time",
          "output",
          "remarks");

  private final Faults faults;

  SheetReader(Faults faults) {
    this.faults = faults;
  }

  Sheet read(YamlMapping root) {
    YamlMapping sheet = root.map("sheet", KEYS);
    return new Sheet(
        sheet.localized("office"),
        header(sheet),
        legalBasis(sheet),
        section(sheet, "qualifications"),
        section(sheet, "related"),
        section(sheet, "equipment"),
        section(sheet, "warnings"),
        section(sheet, "recording"),
        table(sheet),
        section(sheet, "assumptions"));
  }

  private List<HeaderField> header(YamlMapping sheet) {
    List<HeaderField> header = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : sheet.items("header")) {
      List<Phrase> context = List.of(ItemId.named("header-field", item, header.size()));
      YamlMapping fields = YamlMapping.of(item, context, faults, List.of("id", "label", "value"));
      header.add(
          new HeaderField(
              fields.uniqueId(ids), fields.localized("label"), fields.localizedOrBlank("value")));
    }
    return header;
  }

  private LegalBasis legalBasis(YamlMapping sheet) {
    YamlMapping fields = sheet.map("legalBasis", List.of("heading", "references", "later"));
    return new LegalBasis(
        fields.localized("heading"), references(fields, "references"), references(fields, "later"));
  }

  private List<LegalReference> references(YamlMapping basis, String key) {
    List<LegalReference> references = new ArrayList<>();
    for (Node item : basis.items(key)) {
      List<Phrase> context =
          basis.within(Phrase.of("item.numbered", Phrase.word(key), references.size() + 1));
      YamlMapping fields = YamlMapping.of(item, context, faults, List.of("citation", "note"));
      references.add(
          new LegalReference(fields.localized("citation"), fields.localizedOrBlank("note")));
    }
    return references;
  }

  private static SheetSection section(YamlMapping sheet, String key) {
    YamlMapping fields = sheet.map(key, List.of("heading", "entries"));
    return new SheetSection(fields.localized("heading"), fields.localizedItems("entries"));
  }

  private static TableHeadings table(YamlMapping sheet) {
    YamlMapping fields = sheet.map("table", TABLE_KEYS);
    return new TableHeadings(
        fields.localized("title"),
        fields.localized("number"),
        fields.localized("activity"),
        fields.localized("performers"),
        fields.localized("standard"),
        fields.localized("needs"),
        fields.localized("time"),
        fields.localized("output"),
        fields.localized("remarks"));
  }
}
