package id.go.bengkaliskab.pesona.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Smaller copies of masters as files outside the repository, made when first asked for. A master
 * that is not wider than asked is served as it is. Whatever lies here can be made again, so the
 * folder needs no backup and may be emptied.
 */
public final class Renditions {
  private static final float QUALITY = 0.82f;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final Path unfinished;
  private final DecodingBudget budget;
  private final ConcurrentMap<Path, CompletableFuture<Path>> underWay = new ConcurrentHashMap<>();

  /**
   * @param folder where the files lie; made when missing
   * @param budget shared by all who decode pictures in this process
   * @throws UncheckedIOException when the folder cannot be used
   */
  public Renditions(Path folder, DecodingBudget budget) {
    this.folder = folder;
    this.unfinished = folder.resolve("unfinished");
    this.budget = budget;
    try {
      deleteAll(unfinished);
      Files.createDirectories(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder of renditions " + folder, e);
    }
  }

  /**
   * The file of a rendition, complete. Requests for the same one wait for whoever makes it.
   *
   * @param sha256 hash of the master
   * @param format format of master and rendition
   * @param master gives the master when the file must be made
   */
  public Path rendition(String sha256, PhotoFormat format, Spec spec, Supplier<Bytes> master) {
    return rendition(sha256, format, spec, Optional.empty(), master);
  }

  /**
   * The file of a rendition of a part of the master; see {@link #rendition(String, PhotoFormat,
   * Spec, Supplier)}.
   *
   * @param crop the part; empty for all of it
   */
  public Path rendition(
      String sha256, PhotoFormat format, Spec spec, Optional<Crop> crop, Supplier<Bytes> master) {
    Path file = file(sha256, format, spec, crop);
    if (Files.exists(file)) {
      return file;
    }
    CompletableFuture<Path> mine = new CompletableFuture<>();
    CompletableFuture<Path> first = underWay.putIfAbsent(file, mine);
    if (first != null) {
      return join(first);
    }
    try {
      // whoever made it may have finished between the look and the claim
      if (!Files.exists(file)) {
        write(file, made(format, spec, crop, master.get()));
      }
      mine.complete(file);
      return file;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(file, mine);
    }
  }

  /** Deletes all renditions of a master, after it was removed for good. */
  public void forget(String sha256) {
    try {
      deleteAll(folderOf(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the renditions of " + sha256, e);
    }
  }

  private Bytes made(PhotoFormat format, Spec spec, Optional<Crop> crop, Bytes master) {
    try {
      PixelSize size =
          format == PhotoFormat.JPEG
              ? JpegStructure.of(master.array()).size()
              : PngStructure.of(master.array()).size();
      PixelSize shown = crop.map(part -> part.of(size)).orElse(size);
      PixelSize wanted = shown.notWiderThan(spec.width());
      if (wanted.equals(size)) {
        return master;
      }
      return budget.with(
          size,
          () -> {
            BufferedImage whole = Codecs.decode(format, master);
            BufferedImage part = crop.map(it -> cut(whole, it, shown)).orElse(whole);
            BufferedImage small = Srgb.of(part, wanted, Optional.empty());
            return Codecs.encode(format, small, QUALITY);
          });
    } catch (DamagedPicture e) {
      throw new IllegalStateException("the master of a picture is damaged", e);
    }
  }

  private static BufferedImage cut(BufferedImage whole, Crop crop, PixelSize shown) {
    int left = Crop.part(whole.getWidth(), crop.left());
    int top = Crop.part(whole.getHeight(), crop.top());
    return whole.getSubimage(
        Math.min(left, whole.getWidth() - shown.width()),
        Math.min(top, whole.getHeight() - shown.height()),
        shown.width(),
        shown.height());
  }

  /** Forced to disk before it gets its name, so that no crash leaves half a picture under it. */
  private void write(Path file, Bytes content) {
    try {
      Path part = Files.createTempFile(unfinished, "rendition", null);
      try {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(content.array());
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          channel.force(false);
        }
        Files.createDirectories(file.getParent());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the rendition " + file, e);
    }
  }

  private Path file(String sha256, PhotoFormat format, Spec spec, Optional<Crop> crop) {
    String part = crop.map(it -> '-' + it.id()).orElse("");
    return folderOf(sha256).resolve(spec.id() + part + '.' + format.extension());
  }

  private Path folderOf(String sha256) {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static Path join(CompletableFuture<Path> first) {
    try {
      return first.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rendition could not be made", e.getCause());
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
