package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of node types that both hosts register. */
class NodeTypesTest {
  @TempDir Path folder;

  @Test
  void a_repository_with_the_former_node_types_takes_the_present_ones()
      throws RepositoryException, IOException {
    makeFormerRepository();

    try (TestRepository repository = new TestRepository(folder);
        Lease lease = repository.sessions().open(Access.PUBLISHER, "pesona-public")) {
      Session session = lease.session();
      Node present = session.getNode("/slugs").addNode("baru", "pesona:address");
      session.save();

      assertThat(present.isNodeType("mgnl:activatable")).isTrue();
      assertThat(session.getNode("/slugs/lama").getPrimaryNodeType().getName())
          .isEqualTo("pesona:slug");
    }
  }

  @Test
  void no_type_of_ours_allows_two_children_of_one_name() throws RepositoryException {
    try (TestRepository repository = new TestRepository(folder);
        Lease lease = repository.sessions().open(Access.AUTHOR, "pesona")) {
      List<NodeType> types = ours(lease.session());

      assertThat(types).extracting(NodeType::getName).contains("pesona:article", "pesona:address");
      assertThat(types.stream().flatMap(type -> Stream.of(type.getChildNodeDefinitions())))
          .isNotEmpty()
          .noneMatch(child -> child.allowsSameNameSiblings());
    }
  }

  private static List<NodeType> ours(Session session) throws RepositoryException {
    List<NodeType> ours = new ArrayList<>();
    Iterator<?> all = session.getWorkspace().getNodeTypeManager().getPrimaryNodeTypes();
    while (all.hasNext()) {
      NodeType type = (NodeType) all.next();
      if (type.getName().startsWith("pesona:")) {
        ours.add(type);
      }
    }
    return ours;
  }

  private void makeFormerRepository() throws RepositoryException, IOException {
    Path home = Files.createDirectories(folder.resolve("repository"));
    RepositoryImpl repository = RepositoryImpl.create(RepositoryConfiguration.in(home));
    try {
      Session session = repository.login(new AccessCredentials(Access.AUTHOR));
      register(session, "magnolia-nodetypes.xml");
      register(session, "former-nodetypes.xml");
      session.logout();
      Session publisher =
          repository.login(new AccessCredentials(Access.PUBLISHER), "pesona-public");
      publisher.getRootNode().addNode("slugs", "mgnl:folder").addNode("lama", "pesona:slug");
      publisher.save();
      publisher.logout();
    } finally {
      repository.shutdown();
    }
  }

  private static void register(Session session, String resource)
      throws RepositoryException, IOException {
    try (InputStream xml = EmbeddedRepository.class.getResourceAsStream(resource)) {
      EmbeddedRepository.register(session, xml);
    }
  }
}
