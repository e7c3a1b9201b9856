package id.go.bengkaliskab.pesona.stories.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document that lies unpacked among the tests, so that a difference can be read. */
final class WordParts {
  /** Path within the document, and where the part lies: names with brackets are no good there. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("[Content_Types].xml", "content-types.xml");
    PARTS.put("_rels/.rels", "_rels/package.rels");
    for (String part :
        new String[] {
          "_rels/document.xml.rels",
          "document.xml",
          "styles.xml",
          "numbering.xml",
          "footnotes.xml",
          "endnotes.xml"
        }) {
      PARTS.put("word/" + part, "word/" + part);
    }
  }

  private WordParts() {}

  /** An article with deep lists, a wide table with merged cells, notes and one picture. */
  static byte[] rupatVisits() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        try (InputStream content =
            WordParts.class.getResourceAsStream("rupat-visits/" + part.getValue())) {
          content.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry("word/media/lapin.png"));
      zip.write(Drawing.png());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
