package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Sessions;
import id.go.bengkaliskab.pesona.host.Workspaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Public content from files {@code <workspace>.<path with dots>.xml} in JCR's system view. */
final class XmlContent {
  private static final List<String> WORKSPACES =
      List.of(Workspaces.PESONA_PUBLIC, Workspaces.DAM_PUBLIC, Workspaces.WEBSITE_PUBLIC);

  private final Sessions sessions;

  XmlContent(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Takes all public content away and puts that of a folder in its place. */
  void replaceBy(Path folder) {
    for (String workspace : WORKSPACES) {
      try (Lease lease = sessions.open(Access.PUBLISHER, workspace);
          Stream<Path> files = Files.list(folder)) {
        Session session = lease.session();
        clear(session);
        for (Path file : files.filter(f -> isOf(f, workspace)).sorted().toList()) {
          load(session, workspace, file);
        }
        session.save();
      } catch (RepositoryException | IOException e) {
        throw new IllegalStateException("could not bring " + folder + " into " + workspace, e);
      }
    }
  }

  private static boolean isOf(Path file, String workspace) {
    String name = file.getFileName().toString();
    return name.startsWith(workspace + '.') && name.endsWith(".xml");
  }

  private static void clear(Session session) throws RepositoryException {
    for (NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext(); ) {
      Node node = nodes.nextNode();
      if (!node.getName().contains(":")) {
        node.remove();
      }
    }
  }

  private static void load(Session session, String workspace, Path file)
      throws RepositoryException {
    String path =
        file.getFileName().toString().substring(workspace.length()).replaceFirst("\\.xml$", "");
    String parent = path.substring(0, path.lastIndexOf('.')).replace('.', '/');
    try (InputStream xml = Files.newInputStream(file)) {
      session.importXML(
          parent.isEmpty() ? "/" : parent, xml, ImportUUIDBehavior.IMPORT_UUID_CREATE_NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
