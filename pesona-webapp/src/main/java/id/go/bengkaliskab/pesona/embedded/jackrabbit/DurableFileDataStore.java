package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jackrabbit.core.data.DataRecord;
import org.apache.jackrabbit.core.data.DataStoreException;
import org.apache.jackrabbit.core.data.FileDataStore;

/**
 * A file data store that forces each new file and the folders above it to disk before it is
 * referred to.
 */
public final class DurableFileDataStore extends FileDataStore {
  private static final int FOLDER_LEVELS = 3;

  @Override
  public DataRecord addRecord(InputStream input) throws DataStoreException {
    DataRecord record = super.addRecord(input);
    try {
      force(file(record.getIdentifier().toString()));
    } catch (IOException e) {
      throw new DataStoreException("record " + record.getIdentifier() + " is not on disk", e);
    }
    return record;
  }

  /** Records lie under three folders named by the first three bytes of their id. */
  private Path file(String id) {
    return Path.of(getPath(), id.substring(0, 2), id.substring(2, 4), id.substring(4, 6), id);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
    Path folder = file.getParent();
    for (int level = 0; level <= FOLDER_LEVELS; level++) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
      folder = folder.getParent();
    }
  }
}
