package id.go.bengkaliskab.pesona.store;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.util.Objects;

/** All workspaces behind the one gate of this process. */
public final class Stores {
  private final Sessions sessions;
  private final WriteGate gate;

  /**
   * @param sessions where sessions come from
   * @param gate the one gate of this process
   */
  public Stores(Sessions sessions, WriteGate gate) {
    this.sessions = Objects.requireNonNull(sessions, "sessions");
    this.gate = Objects.requireNonNull(gate, "gate");
  }

  /** A workspace of the author side. */
  public Store author(String workspace) {
    return of(Access.AUTHOR, workspace);
  }

  /** A workspace with the rights of one of the principals. */
  public Store of(Access access, String workspace) {
    return new Store(sessions, gate, access, workspace);
  }
}
