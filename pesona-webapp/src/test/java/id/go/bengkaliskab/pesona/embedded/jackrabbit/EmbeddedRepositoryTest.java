package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeTypeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRepositoryTest {
  private static final String PROPERTY =
      """
      <propertyDefinition name="title" requiredType="String" autoCreated="false" mandatory="false"
          onParentVersion="COPY" protected="false" multiple="false"/>
      """;

  @TempDir Path folder;

  @Test
  void what_was_saved_is_there_after_closing_and_opening_again() {
    try (TestRepository repository = new TestRepository(folder)) {
      repository
          .store(Access.AUTHOR, "pesona")
          .change(unit -> unit.create("/a/b/c", "pesona:entry").set("title", "Pantai Lapin"));
    }
    try (TestRepository repository = new TestRepository(folder)) {
      Store store = repository.store(Access.AUTHOR, "pesona");
      Optional<String> title =
          store.read(r -> r.find("/a/b/c").flatMap(node -> node.text("title")));
      assertThat(title).contains("Pantai Lapin");
      ListQuery query = ListQuery.below("/a", "pesona:entry").where("title", "Pantai Lapin");
      List<String> found = store.read(r -> r.list(query).stream().map(StoredNode::path).toList());
      assertThat(found).containsExactly("/a/b/c");
    }
  }

  @Test
  void database_and_data_store_are_the_whole_of_it() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Path original = folder.resolve("original");
    try (TestRepository repository = new TestRepository(original)) {
      repository
          .store(Access.AUTHOR, "dam")
          .change(
              unit ->
                  unit.create("/a/photo", "mgnl:contentNode")
                      .set("title", "Senja di Rupat")
                      .set("data", new ByteArrayInputStream(bytes)));
    }
    Path restored = folder.resolve("restored");
    copy(original, restored, "repository/database");
    copy(original, restored, "repository/datastore");

    try (TestRepository repository = new TestRepository(restored)) {
      Store dam = repository.store(Access.AUTHOR, "dam");
      ListQuery query = ListQuery.below("/a", "mgnl:contentNode").containing("title", "senja");
      byte[] found = dam.read(r -> bytes(r.list(query).get(0)));
      assertThat(found).isEqualTo(bytes);
    }
  }

  @Test
  void a_node_type_may_grow_and_not_shrink() throws RepositoryException, IOException {
    try (TestRepository repository = new TestRepository(folder);
        Lease lease = repository.sessions().open(Access.AUTHOR, "pesona")) {
      Session session = lease.session();
      NodeTypeManager types = session.getWorkspace().getNodeTypeManager();
      EmbeddedRepository.register(session, type(""));
      EmbeddedRepository.register(session, type(PROPERTY));
      assertThat(types.getNodeType("pesona:test").getDeclaredPropertyDefinitions()).hasSize(1);

      assertThatThrownBy(() -> EmbeddedRepository.register(session, type("")))
          .isInstanceOf(RepositoryException.class);
      assertThat(types.getNodeType("pesona:test").getDeclaredPropertyDefinitions()).hasSize(1);
    }
  }

  private static InputStream type(String property) {
    String xml =
        """
        <nodeTypes xmlns:nt="http://www.jcp.org/jcr/nt/1.0"
            xmlns:pesona="https://pesonabengkalis.id/jcr/pesona">
          <nodeType name="pesona:test" isMixin="false" hasOrderableChildNodes="false"
              primaryItemName="">
            <supertypes><supertype>nt:base</supertype></supertypes>
            %s
          </nodeType>
        </nodeTypes>
        """;
    return new ByteArrayInputStream(xml.formatted(property).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(StoredNode node) {
    try (InputStream in = node.bytes("data").orElseThrow()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to, String part) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
