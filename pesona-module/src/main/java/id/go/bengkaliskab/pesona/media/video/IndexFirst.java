package id.go.bengkaliskab.pesona.media.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/**
 * Writes a video anew with its index before its pictures, so that it plays before all of it has
 * come, and without what tells where and by whom it was taken. Pictures and sound are copied byte
 * by byte.
 */
final class IndexFirst {
  /**
   * Boxes of boxes, each within the one before it; no deeper, however deep a file may nest them.
   */
  private static final List<String> HOLDERS = List.of("moov", "trak", "mdia", "minf", "stbl");

  private static final Set<String> LEFT_OUT = Set.of("udta", "meta", "uuid", "free", "skip");
  private static final int HEADER = 8;
  private static final int TABLE = 8;

  private final VideoStructure video;
  private final List<Box> media;

  IndexFirst(VideoStructure video) {
    this.video = video;
    this.media = video.boxes().stream().filter(box -> box.type().equals("mdat")).toList();
  }

  void write(Path from, Path to) throws IOException, DamagedVideo {
    try (FileChannel in = FileChannel.open(from);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writeAll(type(), out);
      writeAll(index(out.position()), out);
      for (Box box : media) {
        copy(in, box, out);
      }
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedVideo("the index is cut off", e);
    }
  }

  private static void writeAll(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private static void copy(FileChannel in, Box box, FileChannel out) throws IOException {
    for (long at = box.start(); at < box.end(); ) {
      long copied = in.transferTo(at, box.end() - at, out);
      if (copied <= 0) {
        throw new IOException("the file became shorter while it was copied");
      }
      at += copied;
    }
  }

  private static ByteBuffer type() {
    byte[] brands = "mp42\0\0\0\0mp42isomavc1".getBytes(StandardCharsets.ISO_8859_1);
    return head("ftyp", HEADER + brands.length, ByteBuffer.allocate(HEADER + brands.length))
        .put(brands)
        .flip();
  }

  /**
   * @param before where it begins in the new file
   */
  private ByteBuffer index(long before) throws DamagedVideo {
    ByteBuffer moov = video.moov();
    Box root = Box.of(moov, 0, moov.limit()).get(0);
    int size = size(moov, root, 0);
    ByteBuffer index = ByteBuffer.allocate(size);
    put(moov, root, 0, before + size, index);
    return index.flip();
  }

  private static int size(ByteBuffer moov, Box box, int level) throws DamagedVideo {
    if (!isHolder(box, level)) {
      return isTable(box) ? (int) (HEADER + box.size() - box.header()) : (int) box.size();
    }
    int size = HEADER;
    for (Box child : kept(moov, box)) {
      size += size(moov, child, level + 1);
    }
    return size;
  }

  /**
   * @param start where the pictures begin in the new file
   */
  private void put(ByteBuffer moov, Box box, int level, long start, ByteBuffer index)
      throws DamagedVideo {
    if (isHolder(box, level)) {
      head(box.type(), size(moov, box, level), index);
      for (Box child : kept(moov, box)) {
        put(moov, child, level + 1, start, index);
      }
    } else if (isTable(box)) {
      head(box.type(), size(moov, box, level), index);
      putTable(moov, box, start, index);
    } else {
      index.put(moov.slice((int) box.start(), (int) box.size()));
    }
  }

  private static boolean isHolder(Box box, int level) {
    return level < HOLDERS.size() && HOLDERS.get(level).equals(box.type());
  }

  private static boolean isTable(Box box) {
    return box.type().equals("stco") || box.type().equals("co64");
  }

  private static List<Box> kept(ByteBuffer moov, Box box) throws DamagedVideo {
    return box.children(moov).stream().filter(it -> !LEFT_OUT.contains(it.type())).toList();
  }

  /** The places of the pictures, moved with them. */
  private void putTable(ByteBuffer moov, Box box, long start, ByteBuffer index)
      throws DamagedVideo {
    ByteBuffer table = moov.slice((int) box.body(), (int) (box.size() - box.header()));
    long count = Integer.toUnsignedLong(table.getInt(4));
    int width = box.type().equals("stco") ? Integer.BYTES : Long.BYTES;
    if (count * width > table.limit() - TABLE) {
      throw new DamagedVideo("the table of places is cut off");
    }
    int at = index.position();
    index.put(table.duplicate());
    for (int i = 0; i < count; i++) {
      int place = TABLE + i * width;
      if (width == Integer.BYTES) {
        index.putInt(at + place, (int) moved(Integer.toUnsignedLong(table.getInt(place)), start));
      } else {
        index.putLong(at + place, moved(table.getLong(place), start));
      }
    }
  }

  private long moved(long place, long first) throws DamagedVideo {
    long start = first;
    for (Box box : media) {
      if (place >= box.start() && place <= box.end()) {
        return start + place - box.start();
      }
      start += box.size();
    }
    throw new DamagedVideo("pictures are looked for where none are");
  }

  private static ByteBuffer head(String type, int size, ByteBuffer out) {
    return out.putInt(size).put(type.getBytes(StandardCharsets.ISO_8859_1));
  }
}
