package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jackrabbit.core.config.ConfigurationException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** What kept the repository from opening, told apart by what the person at the console can do. */
enum StartFailure {
  DISK_FULL("start.disk.full"),
  IN_USE("start.folder.in-use"),
  UNWRITABLE("start.folder.unwritable"),
  CONFIGURATION("start.configuration.damaged"),
  DATABASE("start.database.damaged"),
  /** Mends itself when the indexes are deleted. */
  INDEX("start.repository.damaged"),
  OTHER("start.repository.damaged");

  private static final String INDEX_PACKAGE = "org.apache.jackrabbit.core.query.lucene.";

  private final String key;

  StartFailure(String key) {
    this.key = key;
  }

  /** Key of the sentence. */
  String key() {
    return key;
  }

  static StartFailure of(Exception failure, Path home) {
    if (isFull(home)) {
      return DISK_FULL;
    }
    Optional<SQLException> database = find(failure, SQLException.class);
    if (database.isPresent()) {
      int code = database.get().getErrorCode();
      return code == ErrorCode.DATABASE_ALREADY_OPEN_1 ? IN_USE : DATABASE;
    }
    if (find(failure, MVStoreException.class).isPresent()) {
      return DATABASE;
    }
    if (find(failure, ConfigurationException.class).isPresent()) {
      return CONFIGURATION;
    }
    if (find(failure, FileSystemException.class).isPresent()) {
      return UNWRITABLE;
    }
    return cameFromTheIndex(failure) ? INDEX : OTHER;
  }

  /** The refusal to print: the folder and the cause are the values of its sentence. */
  StartRefused refuse(Exception failure, Path home) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String reason = root.getMessage() == null ? root.toString() : root.getMessage();
    return new StartRefused(failure, key, home, reason);
  }

  /** Jackrabbit has no exception of its own for a damaged index, so the place tells. */
  private static boolean cameFromTheIndex(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(each -> Stream.of(each.getStackTrace()))
        .anyMatch(frame -> frame.getClassName().startsWith(INDEX_PACKAGE));
  }

  private static boolean isFull(Path home) {
    try {
      return Files.exists(home) && Files.getFileStore(home).getUsableSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
