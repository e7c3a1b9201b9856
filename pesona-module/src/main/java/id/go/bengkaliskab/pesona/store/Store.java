package id.go.bengkaliskab.pesona.store;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;

/** One workspace: read it any time, write it through the gate. */
public final class Store {
  private final Sessions sessions;
  private final WriteGate gate;
  private final Access access;
  private final String workspace;

  /**
   * @param sessions where sessions come from
   * @param gate the one gate of this process
   * @param access rights to read and write with
   * @param workspace name of the workspace
   */
  public Store(Sessions sessions, WriteGate gate, Access access, String workspace) {
    this.sessions = sessions;
    this.gate = gate;
    this.access = access;
    this.workspace = workspace;
  }

  /**
   * Reads; what is returned must be detached from the repository.
   *
   * @throws StoreException when the repository fails
   */
  public <T> T read(Function<Reading, T> work) {
    try (Lease lease = sessions.open(access, workspace)) {
      return work.apply(new Reading(lease.session()));
    }
  }

  /**
   * Copies bytes into the repository without the gate, so that nobody waits while a large file is
   * read. They belong to nothing until a unit of work sets them; the repository clears away what
   * nothing came to hold.
   *
   * @param bytes read to its end and left open
   * @throws StoreException when the repository fails
   */
  public TakenBytes take(InputStream bytes) {
    try (Lease lease = sessions.open(access, workspace)) {
      return Jcr.get(() -> new TakenBytes(lease.session().getValueFactory().createBinary(bytes)));
    }
  }

  /**
   * Writes: all changes of {@code work} become real together, or, when it throws, none. May be run
   * again when the repository reports a conflict, so it must have no effects outside its unit of
   * work.
   *
   * @throws StoreException when the repository fails
   */
  public <T> T write(Function<UnitOfWork, T> work) {
    return gate.write(access, workspace, work);
  }

  /** Writes without a result; see {@link #write}. */
  public void change(Consumer<UnitOfWork> work) {
    gate.write(
        access,
        workspace,
        unit -> {
          work.accept(unit);
          return null;
        });
  }
}
