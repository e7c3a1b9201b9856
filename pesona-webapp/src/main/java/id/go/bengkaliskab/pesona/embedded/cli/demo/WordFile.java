package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document in the making, written as ECMA-376 (Office Open XML) asks: a zip of XML parts
 * joined by relationships. It knows only what the sample article needs.
 */
final class WordFile {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((https?://[^)]+)\\)");
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final int EMU_PER_PIXEL = 9525;
  private static final int TEXT_WIDTH = 9026;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Markup body = new Markup();
  private final Markup relationships = new Markup();
  private final List<byte[]> pictures = new ArrayList<>();
  private int relationshipCount;

  WordFile() {
    body.start(
        "w:document",
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        OFFICE,
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture");
    body.start("w:body");
    relationships.start("Relationships", "xmlns", PACKAGE);
    relate("styles", "styles.xml", false);
    relate("numbering", "numbering.xml", false);
  }

  /** A paragraph in the style with this id; {@code [words](address)} becomes a link. */
  void paragraph(String style, String text) {
    body.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    runs(text);
    body.end();
  }

  void list(boolean numbered, List<String> items) {
    for (String item : items) {
      body.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "ListParagraph");
      body.start("w:numPr").empty("w:ilvl", "w:val", "0");
      body.empty("w:numId", "w:val", numbered ? "2" : "1").end().end();
      runs(item);
      body.end();
    }
  }

  /** A table whose first row is repeated on each page as its heading. */
  void table(List<String> head, List<List<String>> rows) {
    String columnWidth = Integer.toString(TEXT_WIDTH / head.size());
    body.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
    body.empty("w:tblW", "w:w", "5000", "w:type", "pct").end().start("w:tblGrid");
    head.forEach(cell -> body.empty("w:gridCol", "w:w", columnWidth));
    body.end();
    row(head, columnWidth, true);
    rows.forEach(cells -> row(cells, columnWidth, false));
    body.end();
  }

  /** A picture in the text; sizes in pixels of 1/96 inch. */
  void picture(byte[] jpeg, int width, int height, String alt) {
    pictures.add(jpeg);
    String number = Integer.toString(pictures.size());
    String reference = relate("image", "media/image" + number + ".jpeg", false);
    String[] extent = {
      "cx", Integer.toString(width * EMU_PER_PIXEL), "cy", Integer.toString(height * EMU_PER_PIXEL)
    };
    String picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    body.start("w:p").start("w:r").start("w:drawing");
    body.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    body.empty("wp:extent", extent);
    body.empty("wp:docPr", "id", number, "name", "Gambar " + number, "descr", alt);
    body.start("a:graphic").start("a:graphicData", "uri", picture).start("pic:pic");
    body.start("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", "Gambar " + number);
    body.empty("pic:cNvPicPr").end();
    body.start("pic:blipFill").empty("a:blip", "r:embed", reference);
    body.start("a:stretch").empty("a:fillRect").end().end();
    body.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
    body.empty("a:ext", extent).end();
    body.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    body.end().end().end().end().end().end().end();
  }

  /** Closes the document; nothing can be added afterwards. */
  byte[] bytes() {
    body.start("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    body.empty(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        "1440",
        "w:bottom",
        "1440",
        "w:left",
        "1440",
        "w:header",
        "708",
        "w:footer",
        "708",
        "w:gutter",
        "0");
    body.end();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", resource("content-types.xml"));
      part(zip, "_rels/.rels", resource("rels.xml"));
      part(zip, "word/document.xml", body.close());
      part(zip, "word/_rels/document.xml.rels", relationships.close());
      part(zip, "word/styles.xml", resource("styles.xml"));
      part(zip, "word/numbering.xml", resource("numbering.xml"));
      for (int i = 0; i < pictures.size(); i++) {
        part(zip, "word/media/image" + (i + 1) + ".jpeg", pictures.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sample Word file could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void row(List<String> cells, String columnWidth, boolean heading) {
    body.start("w:tr");
    if (heading) {
      body.start("w:trPr").empty("w:tblHeader").end();
    }
    for (String cell : cells) {
      body.start("w:tc").start("w:tcPr");
      body.empty("w:tcW", "w:w", columnWidth, "w:type", "dxa").end();
      body.start("w:p").start("w:r");
      if (heading) {
        body.start("w:rPr").empty("w:b").end();
      }
      body.text("w:t", cell).end().end().end();
    }
    body.end();
  }

  private void runs(String text) {
    Matcher link = LINK.matcher(text);
    int done = 0;
    while (link.find()) {
      run(text.substring(done, link.start()));
      body.start("w:hyperlink", "r:id", relate("hyperlink", link.group(2), true));
      body.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").end();
      body.text("w:t", link.group(1)).end().end();
      done = link.end();
    }
    run(text.substring(done));
  }

  private void run(String text) {
    if (!text.isEmpty()) {
      body.start("w:r").text("w:t", text).end();
    }
  }

  private String relate(String type, String target, boolean external) {
    String id = "rId" + ++relationshipCount;
    if (external) {
      relationships.empty(
          "Relationship",
          "Id",
          id,
          "Type",
          OFFICE + "/" + type,
          "Target",
          target,
          "TargetMode",
          "External");
    } else {
      relationships.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }
    return id;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WordFile.class.getResourceAsStream("/demo/word/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource demo/word/" + name + " is missing from the jar");
      }
      return in.readAllBytes();
    }
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    part(zip, name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
