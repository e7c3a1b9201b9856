package id.go.bengkaliskab.pesona.embedded.health;

/**
 * Space on the disk that holds the data.
 *
 * @param total bytes of the disk, positive
 * @param free bytes that the server may still use
 */
public record DiskSpace(long total, long free) {
  /** Below this a warning is due, however large the disk is: one long video and its copies. */
  static final long LITTLE = 2L << 30;

  private static final int PERCENT = 100;
  private static final int LITTLE_PERCENT = 5;

  public DiskSpace {
    if (total <= 0 || free < 0) {
      throw new IllegalArgumentException("no disk has " + free + " of " + total + " bytes");
    }
  }

  /** Whether somebody should make room. */
  public boolean isLow() {
    return free < LITTLE || percentFree() < LITTLE_PERCENT;
  }

  /** Free space in whole percent, rounded down. */
  public int percentFree() {
    return (int) (free * PERCENT / total);
  }

  /** Free space in whole mebibytes. */
  public long freeMebibytes() {
    return free >> 20;
  }
}
