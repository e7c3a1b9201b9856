package id.go.bengkaliskab.pesona.media.video;

import java.io.ByteArrayOutputStream;
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
  private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
  private static final Set<String> LEFT_OUT = Set.of("udta", "meta", "uuid", "free", "skip");
  private static final int TABLE = 8;

  private final VideoStructure video;
  private final List<Box> media;

  IndexFirst(VideoStructure video) {
    this.video = video;
    this.media = video.boxes().stream().filter(box -> box.type().equals("mdat")).toList();
  }

  void write(Path from, Path to) throws IOException, DamagedVideo {
    byte[] type = type();
    long before = type.length + (long) index(0).length;
    byte[] index = index(before);
    try (FileChannel in = FileChannel.open(from);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(type));
      out.write(ByteBuffer.wrap(index));
      for (Box box : media) {
        copy(in, box, out);
      }
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedVideo("the index is cut off", e);
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

  private static byte[] type() {
    byte[] brands = "mp42\0\0\0\0mp42isomavc1".getBytes(StandardCharsets.ISO_8859_1);
    return boxed("ftyp", brands);
  }

  /**
   * @param before where the pictures begin in the new file
   */
  private byte[] index(long before) throws DamagedVideo {
    ByteBuffer moov = video.moov();
    return rebuilt(moov, Box.of(moov, 0, moov.limit()).get(0), before);
  }

  private byte[] rebuilt(ByteBuffer moov, Box box, long before) throws DamagedVideo {
    if (box.type().equals("stco") || box.type().equals("co64")) {
      return table(moov, box, before);
    }
    if (!HOLDERS.contains(box.type())) {
      byte[] same = new byte[(int) box.size()];
      moov.get((int) box.start(), same);
      return same;
    }
    ByteArrayOutputStream children = new ByteArrayOutputStream();
    for (Box child : box.children(moov)) {
      if (!LEFT_OUT.contains(child.type())) {
        children.writeBytes(rebuilt(moov, child, before));
      }
    }
    return boxed(box.type(), children.toByteArray());
  }

  /** The places of the pictures, moved with them. */
  private byte[] table(ByteBuffer moov, Box box, long before) throws DamagedVideo {
    byte[] same = new byte[(int) (box.size() - box.header())];
    moov.get((int) box.body(), same);
    ByteBuffer table = ByteBuffer.wrap(same);
    long count = Integer.toUnsignedLong(table.getInt(4));
    int width = box.type().equals("stco") ? Integer.BYTES : Long.BYTES;
    if (count * width > same.length - TABLE) {
      throw new DamagedVideo("the table of places is cut off");
    }
    for (int i = 0; i < count; i++) {
      int at = TABLE + i * width;
      if (width == Integer.BYTES) {
        table.putInt(at, (int) moved(Integer.toUnsignedLong(table.getInt(at)), before));
      } else {
        table.putLong(at, moved(table.getLong(at), before));
      }
    }
    return boxed(box.type(), same);
  }

  private long moved(long place, long before) throws DamagedVideo {
    long start = before;
    for (Box box : media) {
      if (place >= box.start() && place <= box.end()) {
        return start + place - box.start();
      }
      start += box.size();
    }
    throw new DamagedVideo("pictures are looked for where none are");
  }

  private static byte[] boxed(String type, byte[] content) {
    return ByteBuffer.allocate(content.length + 8)
        .putInt(content.length + 8)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }
}
