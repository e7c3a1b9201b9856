package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import info.magnolia.commands.CommandsManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Publishes by Magnolia's commands, which run in the context that the caller is in. Their Boolean
 * result is of no use, a chain answers {@code false} when all went well; only an exception tells of
 * a failure.
 */
final class MagnoliaPublisher implements Publisher {
  private static final String CATALOG = "default";
  private static final String STATUS = "mgnl:activationStatus";

  private final CommandsManager commands;
  private final Sessions sessions;

  MagnoliaPublisher(CommandsManager commands, Sessions sessions) {
    this.commands = commands;
    this.sessions = sessions;
  }

  @Override
  public void publishAsset(String assetId) {
    folders(Workspaces.DAM, session -> requireAsset(session.getNodeByIdentifier(assetId)), assetId)
        .forEach(folder -> publish(Workspaces.DAM, folder, false));
    command("publish", Map.of("repository", Workspaces.DAM, "uuid", assetId, "recursive", false));
  }

  @Override
  public void withdrawAsset(String assetId) {
    command("unpublish", Map.of("repository", Workspaces.DAM, "uuid", assetId));
  }

  @Override
  public void publishCopy(String path) {
    folders(Workspaces.PESONA_PUBLIC, session -> session.getNode(path), path)
        .forEach(folder -> publish(Workspaces.PESONA_PUBLIC, folder, false));
    publish(Workspaces.PESONA_PUBLIC, path, true);
  }

  @Override
  public void withdrawCopy(String path) {
    find(Workspaces.PESONA_PUBLIC, session -> session.getNode(path).getPath(), path);
    command("unpublish", Map.of("repository", Workspaces.PESONA_PUBLIC, "path", path));
  }

  /** Magnolia finds by the author's node what it publishes, and also what it unpublishes. */
  private <T> T find(String workspace, Look<T> look, String what) {
    try (Lease lease = sessions.open(Access.PUBLISHER, workspace)) {
      return look.in(lease.session());
    } catch (RepositoryException | RepositoryUnavailable e) {
      throw new PublishingFailed(
          '"' + what + "\" could not be read in workspace \"" + workspace + '"', e);
    }
  }

  /** The public instance takes a node only below folders that it has; from the top. */
  private List<String> folders(String workspace, Look<Node> look, String what) {
    return find(
        workspace,
        session -> {
          Deque<String> folders = new ArrayDeque<>();
          for (Node node = look.in(session).getParent();
              node.getDepth() > 0;
              node = node.getParent()) {
            if (!isPublished(node)) {
              folders.addFirst(node.getPath());
            }
          }
          return List.copyOf(folders);
        },
        what);
  }

  private static Node requireAsset(Node node) throws RepositoryException {
    if (!node.isNodeType("mgnl:asset")) {
      throw new ItemNotFoundException(node.getPath() + " is no asset");
    }
    return node;
  }

  private static boolean isPublished(Node node) throws RepositoryException {
    return node.hasProperty(STATUS) && node.getProperty(STATUS).getString().equals("true");
  }

  private void publish(String workspace, String path, boolean recursive) {
    command("publish", Map.of("repository", workspace, "path", path, "recursive", recursive));
  }

  private void command(String name, Map<String, Object> parameters) {
    try {
      var unused = commands.executeCommand(CATALOG, name, parameters);
    } catch (Exception e) {
      throw new PublishingFailed(name + " " + parameters + " failed", e);
    }
  }

  private interface Look<T> {
    T in(Session session) throws RepositoryException;
  }
}
