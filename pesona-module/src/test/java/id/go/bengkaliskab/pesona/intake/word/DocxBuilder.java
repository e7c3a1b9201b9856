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

  /** Any markup directly in the body. */
  DocxBuilder raw(String xml) {
    body.append(xml);
    return this;
  }

  DocxBuilder relationship(String id, String kind, String target, boolean external) {
    relationships.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
            .formatted(id, OFFICE, kind, target, external ? " TargetMode=\"External\"" : ""));
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

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static void put(Map<String, byte[]> all, String path, String xml) {
    all.put(path, xml.getBytes(StandardCharsets.UTF_8));
  }
}
