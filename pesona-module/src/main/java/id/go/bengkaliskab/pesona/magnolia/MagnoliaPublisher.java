package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import java.util.Map;
import javax.jcr.RepositoryException;

/**
 * Publishes by Magnolia's commands. Their Boolean result is of no use, a chain answers {@code
 * false} when all went well; only an exception tells of a failure.
 */
final class MagnoliaPublisher implements Publisher {
  private static final String CATALOG = "default";

  private final CommandsManager commands;
  private final Sessions sessions;

  MagnoliaPublisher(CommandsManager commands, Sessions sessions) {
    this.commands = commands;
    this.sessions = sessions;
  }

  @Override
  public void publishAsset(String assetId) {
    command("publish", Map.of("repository", Workspaces.DAM, "uuid", assetId, "recursive", false));
  }

  @Override
  public void withdrawAsset(String assetId) {
    command("unpublish", Map.of("repository", Workspaces.DAM, "uuid", assetId));
  }

  @Override
  public void publishCopy(String path) {
    requireThere(path);
    command(
        "publish", Map.of("repository", Workspaces.PESONA_PUBLIC, "path", path, "recursive", true));
  }

  @Override
  public void withdrawCopy(String path) {
    requireThere(path);
    command("unpublish", Map.of("repository", Workspaces.PESONA_PUBLIC, "path", path));
  }

  /** Magnolia finds by the author's node what it publishes, and also what it unpublishes. */
  private void requireThere(String path) {
    if (!isThere(path)) {
      throw new PublishingFailed(
          "\"" + path + "\" is not in workspace \"" + Workspaces.PESONA_PUBLIC + "\"", null);
    }
  }

  private boolean isThere(String path) {
    try (Lease lease = sessions.open(Access.PUBLISHER, Workspaces.PESONA_PUBLIC)) {
      return lease.session().nodeExists(path);
    } catch (RepositoryException e) {
      throw new PublishingFailed("\"" + path + "\" could not be read", e);
    }
  }

  private void command(String name, Map<String, Object> parameters) {
    try {
      MgnlContext.doInSystemContext(() -> commands.executeCommand(CATALOG, name, parameters), true);
    } catch (Exception e) {
      throw new PublishingFailed(name + " " + parameters + " failed", e);
    }
  }
}
