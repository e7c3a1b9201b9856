package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Workspaces;
import java.util.Map;
import java.util.Optional;

/**
 * Where Magnolia keeps what the embedded host holds in the workspaces of public copies: a public
 * instance has media and pages under their usual names.
 */
final class PublicWorkspaces {
  private static final Map<String, String> NAMES =
      Map.of(
          Workspaces.PESONA_PUBLIC, Workspaces.PESONA_PUBLIC,
          Workspaces.DAM_PUBLIC, Workspaces.DAM,
          Workspaces.WEBSITE_PUBLIC, Workspaces.WEBSITE);

  private PublicWorkspaces() {}

  static Optional<String> find(String workspace) {
    return Optional.ofNullable(NAMES.get(workspace));
  }
}
