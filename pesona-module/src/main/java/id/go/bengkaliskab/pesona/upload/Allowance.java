package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.desair.tus.server.upload.UploadInfo;

/** How much may arrive: for one file, for one person at a time, and for the disk. */
final class Allowance {
  private static final long GIBIBYTE = 1L << 30;

  /** Most bytes of a file. */
  static final long LARGEST_FILE = 2 * GIBIBYTE;

  /** Files that one person has begun and not finished. */
  static final int MOST_FILES = 20;

  private static final long MOST_TOGETHER = 8 * GIBIBYTE;

  /** A video is there as it arrived, as a copy for the web, and each of them in the repository. */
  private static final int COPIES = 4;

  /** What the rest of the office needs. */
  private static final long RESERVE = GIBIBYTE;

  /** With less than this a disk is full: pieces are a few megabytes. */
  private static final long NOTHING = 64L << 20;

  private final Room room;

  Allowance(Room room) {
    this.room = room;
  }

  /** What a folder's disk has room for. */
  static Room on(Path folder) {
    return () -> Files.getFileStore(folder).getUsableSpace();
  }

  /** Whether the disk has no room for another piece. */
  boolean isUsedUp() throws IOException {
    return room.bytes() < NOTHING;
  }

  /**
   * @param length bytes of a file that is to arrive, as its sender says
   * @param unfinished what the same person has begun
   * @throws Refused when it may not begin
   */
  void check(long length, List<UploadInfo> unfinished) throws IOException {
    if (length < 1) {
      throw Refused.because(Kind.INVALID, "refusal.upload.empty");
    }
    if (length > LARGEST_FILE) {
      throw Refused.because(Kind.TOO_LARGE, "refusal.upload.large", LARGEST_FILE >> 20);
    }
    long others = unfinished.stream().mapToLong(UploadInfo::getLength).sum();
    if (unfinished.size() >= MOST_FILES || others + length > MOST_TOGETHER) {
      throw Refused.because(Kind.CONFLICT, "refusal.upload.many", unfinished.size());
    }
    if (room.bytes() < COPIES * length + RESERVE) {
      throw Refused.because(Kind.NO_ROOM, "refusal.upload.disk");
    }
  }

  /** Room on a disk. */
  @FunctionalInterface
  interface Room {
    /** Bytes that can still be written. */
    long bytes() throws IOException;
  }
}
