package id.go.bengkaliskab.pesona.media.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an ISO media file (ISO 14496-12): its kind and its place.
 *
 * @param type four letters
 * @param start where it begins
 * @param header bytes before its content
 * @param size bytes of the whole
 */
record Box(String type, long start, int header, long size) {
  private static final int SHORT_HEADER = 8;
  private static final int LONG_HEADER = 16;

  /** More boxes beside each other has no file that a camera wrote. */
  private static final int MOST = 10_000;

  long body() {
    return start + header;
  }

  long end() {
    return start + size;
  }

  /** The boxes of a file, without reading what is in them. */
  static List<Box> of(FileChannel file) throws IOException, DamagedVideo {
    List<Box> boxes = new ArrayList<>();
    long end = file.size();
    for (long at = 0; end - at >= SHORT_HEADER; at = boxes.get(boxes.size() - 1).end()) {
      ByteBuffer head = ByteBuffer.allocate(LONG_HEADER);
      while (head.hasRemaining() && file.read(head, at + head.position()) > 0) {
        // a header is read in one piece or in several
      }
      boxes.add(at(head.flip(), 0, at, end));
      requireSane(boxes.size());
    }
    return boxes;
  }

  /** The boxes between two places of a part of the file that is in memory. */
  static List<Box> of(ByteBuffer bytes, long from, long to) throws DamagedVideo {
    List<Box> boxes = new ArrayList<>();
    for (long at = from; to - at >= SHORT_HEADER; at = boxes.get(boxes.size() - 1).end()) {
      boxes.add(at(bytes, (int) at, at, to));
      requireSane(boxes.size());
    }
    return boxes;
  }

  private static Box at(ByteBuffer bytes, int index, long start, long end) throws DamagedVideo {
    long size = Integer.toUnsignedLong(bytes.getInt(index));
    byte[] letters = new byte[4];
    bytes.get(index + 4, letters);
    String type = new String(letters, StandardCharsets.ISO_8859_1);
    int header = SHORT_HEADER;
    if (size == 1 && end - start >= LONG_HEADER) {
      header = LONG_HEADER;
      size = bytes.getLong(index + SHORT_HEADER);
    } else if (size == 0) {
      size = end - start;
    }
    if (size < header || size > end - start) {
      throw new DamagedVideo("box " + type + " at " + start + " ends after its surroundings");
    }
    return new Box(type, start, header, size);
  }

  private static void requireSane(int count) throws DamagedVideo {
    if (count > MOST) {
      throw new DamagedVideo("more than " + MOST + " boxes");
    }
  }

  /** The boxes in this one. */
  List<Box> children(ByteBuffer bytes) throws DamagedVideo {
    return of(bytes, body(), end());
  }

  /** The first box below this one along a path of types. */
  Optional<Box> find(ByteBuffer bytes, String... path) throws DamagedVideo {
    Box here = this;
    for (String type : path) {
      Optional<Box> next =
          here.children(bytes).stream().filter(box -> box.type().equals(type)).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      here = next.get();
    }
    return Optional.of(here);
  }
}
