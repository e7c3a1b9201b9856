package id.go.bengkaliskab.pesona.media.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an ISO media file says about itself. Only its index ({@code moov}) is read, whatever its
 * size.
 *
 * @param brand kind of file: {@code qt } for QuickTime
 * @param boxes boxes of the file in their order
 * @param moov the index, from its own beginning
 * @param duration how long it plays
 * @param fragmented whether it is cut into fragments with an index each
 * @param tracks its tracks
 */
record VideoStructure(
    String brand,
    List<Box> boxes,
    ByteBuffer moov,
    Duration duration,
    boolean fragmented,
    List<Track> tracks) {
  /** Boxes that tell where, when and by whom: no part of what is shown. */
  static final Set<String> TELLING = Set.of("udta", "meta", "uuid");

  private static final int LARGEST_INDEX = 64 << 20;
  private static final Set<String> KNOWN = Set.of("ftyp", "moov", "mdat", "free", "skip", "wide");

  /** Whether a file begins as MP4 and MOV do. */
  static boolean isIso(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = ByteBuffer.allocate(8);
      return channel.read(head) == head.capacity() && KNOWN.contains(Track.letters(head, 4));
    }
  }

  static VideoStructure read(Path file) throws IOException, DamagedVideo {
    try (FileChannel channel = FileChannel.open(file)) {
      List<Box> boxes = Box.of(channel);
      Box index = one(boxes, "moov").orElseThrow(() -> new DamagedVideo("there is no index"));
      if (index.size() > LARGEST_INDEX) {
        throw new DamagedVideo("the index has " + index.size() + " bytes");
      }
      ByteBuffer moov = ByteBuffer.allocate((int) index.size());
      while (moov.hasRemaining() && channel.read(moov, index.start() + moov.position()) > 0) {
        // read in one piece or in several
      }
      String brand = brand(channel, boxes);
      return of(brand, boxes, moov.flip());
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedVideo("the index is cut off", e);
    }
  }

  private static VideoStructure of(String brand, List<Box> boxes, ByteBuffer moov)
      throws DamagedVideo {
    Box root = Box.of(moov, 0, moov.limit()).get(0);
    List<Track> tracks = new ArrayList<>();
    boolean fragmented = false;
    Duration duration = Duration.ZERO;
    for (Box box : root.children(moov)) {
      switch (box.type()) {
        case "trak" -> tracks.add(Track.of(moov, box));
        case "mvex" -> fragmented = true;
        case "mvhd" -> duration = duration(moov, box);
        default -> {
          // nothing that is asked for
        }
      }
    }
    VideoStructure structure = new VideoStructure(brand, boxes, moov, duration, fragmented, tracks);
    structure.requireWhole();
    return structure;
  }

  /** A file that was cut still has its index when that stands at its beginning. */
  private void requireWhole() throws DamagedVideo {
    long there =
        boxes.stream()
            .filter(box -> box.type().equals("mdat"))
            .mapToLong(box -> box.size() - box.header())
            .sum();
    long left = there;
    for (Track track : tracks) {
      if (track.bytes() > left) {
        throw new DamagedVideo("of the samples only " + there + " bytes are there");
      }
      left -= track.bytes();
    }
  }

  Optional<Track> picture() {
    return tracks.stream().filter(Track::isPicture).findFirst();
  }

  /** Whether playing can begin before the whole file has come. */
  boolean isIndexFirst() {
    return boxes.stream()
            .map(Box::type)
            .filter(type -> type.equals("moov") || type.equals("mdat"))
            .findFirst()
            .orElse("")
            .equals("moov")
        && !fragmented;
  }

  /** Whether it holds tracks that are neither picture nor sound, such as places of a camera. */
  boolean hasOtherTracks() {
    return tracks.stream().anyMatch(track -> !track.isPicture() && !track.isSound());
  }

  /** Whether it can go to the public as it is. */
  boolean isFitForWeb() throws DamagedVideo {
    boolean oneIndex = boxes.stream().filter(box -> box.type().equals("moov")).count() == 1;
    return oneIndex && isIndexFirst() && !brand.equals("qt  ") && !hasOtherTracks() && !tells();
  }

  private boolean tells() throws DamagedVideo {
    if (!boxes.stream().allMatch(box -> KNOWN.contains(box.type()))) {
      return true;
    }
    Box root = Box.of(moov, 0, moov.limit()).get(0);
    for (Box box : root.children(moov)) {
      if (TELLING.contains(box.type())) {
        return true;
      }
      if (box.type().equals("trak")
          && box.children(moov).stream().anyMatch(it -> TELLING.contains(it.type()))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Box> one(List<Box> boxes, String type) {
    return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
  }

  private static String brand(FileChannel channel, List<Box> boxes) throws IOException {
    Optional<Box> ftyp = one(boxes, "ftyp");
    if (ftyp.isEmpty()) {
      return "qt  ";
    }
    ByteBuffer brand = ByteBuffer.allocate(4);
    channel.read(brand, ftyp.get().body());
    return Track.letters(brand, 0);
  }

  private static Duration duration(ByteBuffer moov, Box mvhd) {
    int at = (int) mvhd.body();
    boolean large = moov.get(at) == 1;
    long scale = Integer.toUnsignedLong(moov.getInt(at + (large ? 20 : 12)));
    long length = large ? moov.getLong(at + 24) : Integer.toUnsignedLong(moov.getInt(at + 16));
    return scale == 0 || length < 0 || length > Long.MAX_VALUE / 1000
        ? Duration.ZERO
        : Duration.ofMillis(length * 1000 / scale);
  }
}
