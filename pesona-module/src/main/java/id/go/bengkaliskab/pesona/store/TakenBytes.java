package id.go.bengkaliskab.pesona.store;

import javax.jcr.Binary;

/**
 * Bytes that the repository has and that belong to no node yet; see {@link Store#take}. May be set
 * by several runs of a unit of work.
 */
public final class TakenBytes implements AutoCloseable {
  private final Binary binary;

  TakenBytes(Binary binary) {
    this.binary = binary;
  }

  Binary binary() {
    return binary;
  }

  /** Lets go of them; what a unit of work saved stays. */
  @Override
  public void close() {
    binary.dispose();
  }
}
