package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an untrusted document into memory, never more than the limits allow. */
final class Unpacking {
  private static final int MOST_ENTRIES = 2_000;

  /** About 2,000 pages of text. */
  private static final int LARGEST_XML = 8 * 1024 * 1024;

  private static final long LARGEST_TOTAL = 100L * 1024 * 1024;

  /** Deflate reaches 1:1000 on zeros; text of real documents stays below 1:60. */
  private static final int HIGHEST_RATIO = 150;

  /** Below this size a high ratio does no harm. */
  private static final int HARMLESS = 1024 * 1024;

  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int LONGEST_END = 22 + 0xFFFF;

  private final String fileName;
  private final byte[] file;
  private long total;

  Unpacking(String fileName, byte[] file) {
    this.fileName = fileName;
    this.file = file;
  }

  WordPackage run() {
    if (!hasEnd()) {
      throw damaged();
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.size() == MOST_ENTRIES) {
          throw bomb();
        }
        byte[] part = read(zip, entry.getName());
        if (!entry.isDirectory() && parts.putIfAbsent(entry.getName(), part) != null) {
          throw damaged();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
    return new WordPackage(parts);
  }

  private byte[] read(ZipInputStream zip, String name) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    int largest = isXml(name) ? LARGEST_XML : Integer.MAX_VALUE;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      part.write(buffer, 0, read);
      total += read;
      boolean inflated = total > HARMLESS && total > (long) HIGHEST_RATIO * file.length;
      if (inflated || total > LARGEST_TOTAL || part.size() > largest) {
        throw bomb();
      }
    }
    return part.toByteArray();
  }

  static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** A zip that lost its tail may still yield entries; without its directory it isn't whole. */
  private boolean hasEnd() {
    for (int at = file.length - 22; at >= Math.max(0, file.length - LONGEST_END); at--) {
      int signature =
          (file[at] & 0xFF)
              | (file[at + 1] & 0xFF) << 8
              | (file[at + 2] & 0xFF) << 16
              | (file[at + 3] & 0xFF) << 24;
      if (signature == END_OF_DIRECTORY) {
        return true;
      }
    }
    return false;
  }

  private Refused damaged() {
    return Refused.because(Kind.INVALID, "refusal.word.damaged", fileName);
  }

  private Refused bomb() {
    return Refused.because(Kind.TOO_LARGE, "refusal.word.bomb", fileName);
  }
}
