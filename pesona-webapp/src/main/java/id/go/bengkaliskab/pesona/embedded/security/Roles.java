package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles of workspace {@code userroles}; role {@code x} of the procedure is {@code pesona-x}. */
final class Roles {
  private static final String PREFIX = "pesona-";
  private static final String TYPE = "mgnl:role";

  private final Store roles;

  /**
   * @param roles workspace {@code userroles}
   */
  Roles(Store roles) {
    this.roles = roles;
  }

  /** Ids of the procedure roles by the identifiers of their nodes. */
  Map<String, String> byIdentifier() {
    return roles.read(
        reading ->
            reading.find("/").stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> TYPE.equals(node.type()) && node.name().startsWith(PREFIX))
                .collect(
                    Collectors.toUnmodifiableMap(
                        StoredNode::identifier, node -> node.name().substring(PREFIX.length()))));
  }

  /**
   * Identifiers of the nodes of roles.
   *
   * @throws Refused when there is no such role
   */
  Map<String, String> identifiers(Set<String> wanted) {
    return roles.read(
        reading ->
            wanted.stream()
                .collect(
                    Collectors.toMap(
                        role -> role,
                        role ->
                            reading
                                .find("/" + PREFIX + role)
                                .map(StoredNode::identifier)
                                .orElseThrow(() -> unknown(role)))));
  }

  private static Refused unknown(String role) {
    return Refused.because(Refused.Kind.INVALID, "refusal.account.role", role);
  }
}
