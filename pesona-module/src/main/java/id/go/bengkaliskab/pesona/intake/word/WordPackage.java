package id.go.bengkaliskab.pesona.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files inside a Word document, unpacked and within all limits. */
final class WordPackage {
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";

  private final Map<String, byte[]> parts;

  WordPackage(Map<String, byte[]> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  Optional<byte[]> part(String path) {
    return Optional.ofNullable(parts.get(path));
  }

  boolean has(String path) {
    return parts.containsKey(path);
  }

  /** Where the relationships of a part lie. */
  static String relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** The path that a target named in {@code source} means; empty when it isn't a path. */
  static Optional<String> resolve(String source, String target) {
    try {
      String path = new URI("/" + source).resolve(new URI(target)).normalize().getPath();
      return Optional.ofNullable(path).map(found -> found.replaceFirst("^/+", ""));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A document file of the given parts. */
  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(java.util.zip.Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }
}
