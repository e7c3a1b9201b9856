package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the tool bar of rich text offers and how it says so: the allow-list, no more. */
final class RichTextWords {
  /** TinyMCE's English texts by the ends of our keys. */
  private static final Map<String, String> PHRASES = phrases();

  private static final Map<String, String> BLOCKS =
      ordered("paragraph", "p", "heading2", "h2", "heading3", "h3", "heading4", "h4");

  private final Workplace workplace;

  RichTextWords(Workplace workplace) {
    this.workplace = workplace;
  }

  String toolbar(boolean lists, boolean tables) {
    return "blocks | bold italic | "
        + (lists ? "bullist numlist " : "")
        + "blockquote | link "
        + (tables ? "table " : "")
        + "| superscript subscript | undo redo removeformat";
  }

  String blocks() {
    return BLOCKS.entrySet().stream()
        .map(block -> text(block.getKey()) + '=' + block.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Texts by TinyMCE's English ones. */
  Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    PHRASES.forEach((key, phrase) -> texts.put(phrase, text(key)));
    return texts;
  }

  /** Ends of all keys, for a test that they are in the bundles. */
  static List<String> keys() {
    return List.copyOf(PHRASES.keySet());
  }

  private String text(String key) {
    return workplace.text("form.richtext." + key);
  }

  private static Map<String, String> phrases() {
    Map<String, String> phrases =
        ordered(
            "bold", "Bold",
            "italic", "Italic",
            "superscript", "Superscript",
            "subscript", "Subscript",
            "undo", "Undo",
            "redo", "Redo",
            "clear", "Clear formatting",
            "bullets", "Bullet list",
            "numbers", "Numbered list",
            "quote", "Blockquote",
            "blocks", "Blocks",
            "block", "Block {0}",
            "paragraph", "Paragraph",
            "heading2", "Heading 2",
            "heading3", "Heading 3",
            "heading4", "Heading 4");
    phrases.putAll(
        ordered(
            "link", "Insert/edit link",
            "link.edit", "Insert/Edit Link",
            "link.dialog", "Link...",
            "link.address", "URL",
            "link.text", "Text to display",
            "link.open", "Open link",
            "link.remove", "Remove link",
            "save", "Save",
            "cancel", "Cancel",
            "close", "Close",
            "more", "Reveal or hide additional toolbar items"));
    phrases.putAll(
        ordered(
            "table", "Table",
            "table.insert", "Insert table",
            "table.properties", "Table properties",
            "table.delete", "Delete table",
            "table.row", "Row",
            "table.column", "Column",
            "table.cell", "Cell",
            "table.row.before", "Insert row before",
            "table.row.after", "Insert row after",
            "table.row.delete", "Delete row",
            "table.column.before", "Insert column before",
            "table.column.after", "Insert column after",
            "table.column.delete", "Delete column"));
    phrases.putAll(
        ordered(
            "link.question",
                "The URL you entered seems to be an external link. Do you want to add the required"
                    + " https:// prefix?",
            "mail.question",
                "The URL you entered seems to be an email address. Do you want to add the required"
                    + " mailto: prefix?",
            "yes", "Yes",
            "no", "No",
            "help", "Rich Text Area"));
    return phrases;
  }

  private static Map<String, String> ordered(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
