package id.go.bengkaliskab.pesona.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word documents with exactly the structure that a test is about. */
final class DocxBuilder {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"\
      """;
  private static final String STYLES =
      """
      <w:styles %s>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
        <w:style w:type="character" w:styleId="Tebal"><w:name w:val="Strong"/>\
      <w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Warna"><w:name w:val="Grid Table 4"/>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
        <w:style w:type="paragraph" w:styleId="Butir"><w:name w:val="List Number"/>\
      <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Butir2"><w:name w:val="My List"/>\
      <w:basedOn w:val="Butir"/></w:style>
      </w:styles>
      """
          .formatted(NAMESPACES);

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String mainType =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private String prolog = "";

  DocxBuilder() {
    relationship("styles", "styles", "styles.xml", false);
    part("word/styles.xml", STYLES);
  }

  DocxBuilder paragraph(String text) {
    return raw("<w:p>" + run(text) + "</w:p>");
  }

  DocxBuilder styled(String style, String text) {
    return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
  }

  /** A list paragraph of a numbering, level from 0. */
  DocxBuilder item(int numbering, int level, String text) {
    return raw(item((Object) numbering, level, run(text)));
  }

  static String item(Object numbering, int level, String content) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, numbering, content);
  }

  /** The definitions of numberings: {@code w:abstractNum} before {@code w:num}. */
  DocxBuilder numbering(String xml) {
    relationship("numbering", "numbering", "numbering.xml", false);
    return part("word/numbering.xml", "<w:numbering " + NAMESPACES + ">" + xml + "</w:numbering>");
  }

  /** A scheme whose levels count in the given ways, such as {@code decimal} or {@code bullet}. */
  static String scheme(int id, String... formats) {
    StringBuilder levels = new StringBuilder();
    for (int level = 0; level < formats.length; level++) {
      String label = formats[level].equals("bullet") ? "-" : "%" + (level + 1) + ".";
      levels.append(level(level, formats[level], label));
    }
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  static String level(int level, String format, String label) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, label);
  }

  /** A numbering of a scheme. */
  static String num(int id, int scheme, String... overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, scheme, String.join("", overrides));
  }

  /** Makes a numbering begin anew at a number, though its scheme went further. */
  static String restart(int level, int number) {
    return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
        .formatted(level, number);
  }

  /** Notes of a kind, {@code footnote} or {@code endnote}; see {@link #note}. */
  DocxBuilder notes(String kind, String... notes) {
    relationship(kind + 's', kind + 's', kind + "s.xml", false);
    String root = "w:" + kind + 's';
    return part(
        "word/" + kind + "s.xml",
        "<%s %s><w:%s w:type=\"separator\" w:id=\"0\"><w:p/></w:%s>%s</%s>"
            .formatted(root, NAMESPACES, kind, kind, String.join("", notes), root));
  }

  static String note(String kind, int id, String paragraphs) {
    return "<w:%s w:id=\"%d\">%s</w:%s>".formatted(kind, id, paragraphs, kind);
  }

  /** A reference to a note, within a paragraph. */
  static String reference(String kind, int id) {
    return "<w:r><w:%sReference w:id=\"%d\"/></w:r>".formatted(kind, id);
  }

  static String bold(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** A cell of one line. */
  static String cell(String text) {
    return cell("", p(run(text)));
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  /** Any markup directly in the body. */
  DocxBuilder raw(String xml) {
    body.append(xml);
    return this;
  }

  DocxBuilder relationship(String id, String kind, String target, boolean external) {
    relationships.append(relationshipTag(id, kind, target, external));
    return this;
  }

  DocxBuilder image(String id, String path, byte[] bytes) {
    relationship(id, "image", path, false);
    return part("word/" + path, bytes);
  }

  DocxBuilder part(String path, byte[] bytes) {
    parts.put(path, bytes);
    return this;
  }

  DocxBuilder part(String path, String xml) {
    return part(path, xml.getBytes(StandardCharsets.UTF_8));
  }

  DocxBuilder mainType(String contentType) {
    mainType = contentType;
    return this;
  }

  /** What stands before the root element of the text. */
  DocxBuilder prolog(String xml) {
    prolog = xml;
    return this;
  }

  byte[] build() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="png" ContentType="image/png"/>\
        <Default Extension="jpg" ContentType="image/jpeg"/>\
        <Override PartName="/word/document.xml" ContentType="%s"/></Types>
        """
            .formatted(mainType));
    put(
        all,
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"d\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    put(
        all,
        "word/document.xml",
        prolog + "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    put(all, "word/_rels/document.xml.rels", relationships(relationships.toString()));
    all.putAll(parts);
    return zip(all);
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A picture within a paragraph. */
  static String picture(String id, String alt) {
    return """
        <w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="%s"/><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
        <pic:blipFill><a:blip r:embed="%s"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>\
        </wp:inline></w:drawing></w:r>\
        """
        .formatted(alt, id);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String relationshipTag(String id, String kind, String target, boolean external) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
        .formatted(id, OFFICE, kind, target, external ? " TargetMode=\"External\"" : "");
  }

  static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static void put(Map<String, byte[]> all, String path, String xml) {
    all.put(path, xml.getBytes(StandardCharsets.UTF_8));
  }
}
