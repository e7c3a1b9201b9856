package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real repository in a folder of its own, shared by the tests of a class: register it in a static
 * field. Tests keep apart by paths of their own.
 */
public final class RepositoryExtension implements BeforeAllCallback, AfterAllCallback {
  private Path folder;
  private TestRepository repository;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("pesona-repository");
    repository = new TestRepository(folder);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    repository.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  /** Closes the repository and opens it again on the same folder. */
  public void reopen() {
    repository.close();
    repository = new TestRepository(folder);
  }

  public Sessions sessions() {
    return repository.sessions();
  }

  public WriteGate gate() {
    return repository.gate();
  }

  public Store store(Access access, String workspace) {
    return repository.store(access, workspace);
  }

  /** Workspace {@code pesona} with the rights of the author. */
  public Store pesona() {
    return store(Access.AUTHOR, Workspaces.PESONA);
  }
}
