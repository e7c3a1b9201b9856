package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which principal may do what in which workspace. */
final class WorkspaceAccess {
  /** Workspaces of the author side. */
  static final Set<String> AUTHOR =
      Set.of("pesona", "dam", "website", "users", "usergroups", "userroles");

  /** Workspaces that the public side reads. */
  static final Set<String> PUBLIC = Set.of("pesona-public", "dam-public", "website-public");

  /** All workspaces. */
  static final List<String> ALL = Stream.concat(AUTHOR.stream(), PUBLIC.stream()).sorted().toList();

  private WorkspaceAccess() {}

  static boolean mayRead(Access access, String workspace) {
    return switch (access) {
      case AUTHOR -> AUTHOR.contains(workspace);
      case PUBLISHER -> AUTHOR.contains(workspace) || PUBLIC.contains(workspace);
      case PUBLIC -> PUBLIC.contains(workspace);
    };
  }

  static boolean mayWrite(Access access, String workspace) {
    return switch (access) {
      case AUTHOR -> AUTHOR.contains(workspace);
      case PUBLISHER -> PUBLIC.contains(workspace);
      case PUBLIC -> false;
    };
  }
}
