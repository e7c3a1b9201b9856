package id.go.bengkaliskab.pesona.media;

import java.util.concurrent.Semaphore;

/**
 * Bounds the pixels that are unpacked at a time in this process, so that several large photos wait
 * for each other instead of filling the memory.
 */
public final class DecodingBudget {
  private static final int PIXELS_PER_PERMIT = 1_000_000;

  private final int permits;
  private final Semaphore free;

  /**
   * @param megapixels million pixels unpacked at a time; a picture with more gets all of them
   */
  public DecodingBudget(int megapixels) {
    if (megapixels < 1) {
      throw new IllegalArgumentException("megapixels must be positive: " + megapixels);
    }
    this.permits = megapixels;
    this.free = new Semaphore(megapixels, true);
  }

  /** Work on unpacked pixels. */
  @FunctionalInterface
  interface Decoding<T> {
    T run() throws DamagedPicture;
  }

  /** Does the work as soon as so many pixels are free. */
  <T> T with(PixelSize size, Decoding<T> work) throws DamagedPicture {
    int needed = (int) Math.min(permits, size.pixels() / PIXELS_PER_PERMIT + 1);
    free.acquireUninterruptibly(needed);
    try {
      return work.run();
    } finally {
      free.release(needed);
    }
  }
}
