package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The search indexes on disk: copies of what the database says, which Jackrabbit makes anew. */
final class SearchIndexes {
  private final Path workspaces;

  SearchIndexes(Path home) {
    this.workspaces = home.resolve("workspaces");
  }

  /** Whether any workspace was ever indexed, which happens only with a database. */
  boolean anyPresent() {
    return WorkspaceAccess.ALL.stream().map(this::index).anyMatch(Files::exists);
  }

  /** Removes all indexes; the next start builds them from the database. */
  void delete() throws IOException {
    for (String workspace : WorkspaceAccess.ALL) {
      if (Files.exists(index(workspace))) {
        try (Stream<Path> files = Files.walk(index(workspace))) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private Path index(String workspace) {
    return workspaces.resolve(workspace).resolve("index");
  }
}
