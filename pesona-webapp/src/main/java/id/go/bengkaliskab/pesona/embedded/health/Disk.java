package id.go.bengkaliskab.pesona.embedded.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The disk that holds the data folder. */
public final class Disk implements Supplier<DiskSpace> {
  private final Path folder;

  /**
   * @param folder the data folder, which must be there
   */
  public Disk(Path folder) {
    this.folder = folder;
  }

  @Override
  public DiskSpace get() {
    try {
      FileStore store = Files.getFileStore(folder);
      return new DiskSpace(store.getTotalSpace(), store.getUsableSpace());
    } catch (IOException e) {
      throw new UncheckedIOException("could not measure the disk of \"" + folder + '"', e);
    }
  }
}
