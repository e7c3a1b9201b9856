package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.nio.file.Path;

/** A real repository in a folder of the test. */
public final class TestRepository implements AutoCloseable {
  private final DataFolder folder;
  private final EmbeddedRepository repository;
  private final WriteGate gate;

  public TestRepository(Path path) {
    this.folder = DataFolder.take(path);
    this.repository = open(folder);
    this.gate = new WriteGate(repository.sessions());
  }

  private static EmbeddedRepository open(DataFolder folder) {
    try {
      return EmbeddedRepository.open(folder);
    } catch (StartRefused e) {
      folder.close();
      throw e;
    }
  }

  EmbeddedRepository embedded() {
    return repository;
  }

  public Sessions sessions() {
    return repository.sessions();
  }

  public WriteGate gate() {
    return gate;
  }

  public Store store(Access access, String workspace) {
    return new Store(repository.sessions(), gate, access, workspace);
  }

  @Override
  public void close() {
    repository.close();
    folder.close();
  }
}
