package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds all of an installation, taken by one process at a time. */
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes a folder, making it when it is not there.
   *
   * @throws StartRefused when it cannot be written, or another process has it
   */
  public static DataFolder take(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    FileChannel channel;
    try {
      Files.createDirectories(path);
      channel =
          FileChannel.open(
              path.resolve("pesona.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StartRefused(e, "start.folder.unwritable", path);
    }
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new DataFolder(path, channel);
      }
      channel.close();
    } catch (OverlappingFileLockException | IOException e) {
      throw new StartRefused(e, "start.folder.in-use", path);
    }
    throw new StartRefused(null, "start.folder.in-use", path);
  }

  /** Absolute path. */
  public Path path() {
    return path;
  }

  /** Gives the folder free. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
