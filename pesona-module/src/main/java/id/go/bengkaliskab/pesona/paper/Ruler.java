package id.go.bengkaliskab.pesona.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Measures words in a sans serif of our paper. Arial and Helvetica, which stand in for it in
 * browsers, are as wide.
 */
public final class Ruler {
  private static final double EM = 1000;

  private final TrueTypeFont font;

  private Ruler(TrueTypeFont font) {
    this.font = font;
  }

  /** For text of ordinary weight. */
  public static Ruler regular() {
    return of("Sans-Regular");
  }

  /** For bold text. */
  public static Ruler bold() {
    return of("Sans-Bold");
  }

  private static Ruler of(String cut) {
    try (InputStream in = PaperFont.open(cut)) {
      return new Ruler(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + cut + " could not be read", e);
    }
  }

  /** How wide a text is in one line of a font size. */
  public synchronized double width(String text, double size) {
    try {
      var characters = font.getUnicodeCmapLookup();
      double scale = EM / font.getUnitsPerEm();
      double width = 0;
      for (int character : text.codePoints().toArray()) {
        width += font.getAdvanceWidth(characters.getGlyphId(character)) * scale;
      }
      return width / EM * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text in lines that are no wider than a width; a word that is wider by itself is broken, at
   * a slash where it has one.
   */
  public List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : parts(text, size, width)) {
      if (!line.isEmpty() && width(line + part, size) > width) {
        lines.add(line);
        line = part.strip();
      } else {
        line = (line + part).stripLeading();
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** What stays whole. The first part of each word begins with a blank. */
  private List<String> parts(String text, double size, double width) {
    List<String> parts = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String blank = " ";
      for (String part : width(word, size) > width ? word.split("(?<=/)") : new String[] {word}) {
        for (String piece : pieces(part, size, width)) {
          parts.add(blank + piece);
          blank = "";
        }
      }
    }
    return parts;
  }

  private List<String> pieces(String part, double size, double width) {
    List<String> pieces = new ArrayList<>();
    String piece = "";
    for (int character : part.codePoints().toArray()) {
      String longer = piece + Character.toString(character);
      if (!piece.isEmpty() && width(longer, size) > width) {
        pieces.add(piece);
        longer = Character.toString(character);
      }
      piece = longer;
    }
    pieces.add(piece);
    return pieces;
  }
}
