package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.publication.PublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.WriteGate;
import id.go.bengkaliskab.pesona.testing.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Magnolia delivers by this definition; here it is held against what Pesona publishes. */
class DeliveryEndpointTest {
  private static final Path FILE =
      Path.of(System.getProperty("pesona.lightModules"))
          .resolve("pesona/restEndpoints/delivery/artikel_v1.yaml");

  private final FakeContext context = new FakeContext();
  private MagnoliaUnderTest tested;
  private Session workspace;
  private Map<String, Object> definition;
  private ArticleId published;
  private String photo;

  @BeforeEach
  void publish(@TempDir Path folder) throws Exception {
    definition = new Yaml().load(Files.readString(FILE));
    tested = new MagnoliaUnderTest(folder, context);
    Host host = tested.magnolia().authorHost();
    WriteGate gate = new WriteGate(host.sessions());
    Office office =
        new Office(
            new Store(host.sessions(), gate, Access.AUTHOR, Workspaces.PESONA),
            new Store(host.sessions(), gate, Access.AUTHOR, Workspaces.DAM));
    photo = office.photo("tayang");
    published = office.readyToPublish("pantai-tayang", photo);
    office.readyToPublish("belum-tayang", office.photo("rahasia"));
    Store copies = new Store(host.sessions(), gate, Access.PUBLISHER, Workspaces.PESONA_PUBLIC);
    office.perform(published, "publish", "dedi");
    PublicationHandler handler =
        new PublicationHandler(
            office.pesona(),
            new PublicSide(copies, host.publisher(), Office.CLOCK),
            path -> page(office),
            office.desk().workflow(),
            office::mediaHash,
            host.texts());
    for (Message message :
        office.pesona().read(reading -> Outbox.pending(reading, handler.type()))) {
      handler.carryOut(message);
    }
    assertThat(office.state(published).publicCopy()).isPresent();
    workspace = tested.magnolia().author().getSystemSession((String) definition.get("workspace"));
  }

  @AfterEach
  void stop() {
    workspace.logout();
    tested.close();
    context.close();
  }

  /** The page that the public site would show of the revision. */
  private PublicAddress.Answer page(Office office) {
    return new PublicAddress.Answer(
        200,
        "<meta name=\"pesona:revision\" content=\""
            + published.value()
            + '.'
            + office.state(published).revision()
            + "\">");
  }

  @Test
  void only_public_articles_are_delivered() throws Exception {
    List<Node> delivered = delivered();

    assertThat(definition)
        .containsEntry("includeSystemProperties", false)
        .containsEntry("bypassWorkspaceAcls", true);
    assertThat((Integer) definition.get("limit")).isBetween(1, 100);
    assertThat(delivered).hasSize(1);
    assertThat(delivered.get(0).getPath()).isEqualTo(published.path());
    assertThat(words(delivered.get(0)))
        .anyMatch(it -> it.startsWith("title="))
        .noneMatch(it -> it.matches(".*\\b(rini|dedi|hasan|zainal|nurul)\\b.*"));
  }

  @Test
  void blocks_are_delivered_with_their_article() throws Exception {
    assertThat(words(delivered().get(0)))
        .anyMatch(it -> it.startsWith("type=text"))
        .anyMatch(it -> it.startsWith("type=photo"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_photo_is_delivered_with_its_address() throws Exception {
    List<Map<String, Object>> references = (List<Map<String, Object>>) definition.get("references");
    String property = (String) references.get(0).get("propertyName");

    assertThat(references.get(0).get("referenceResolver"))
        .isEqualTo(Map.of("$type", "assetReferenceResolver"));
    assertThat(words(delivered().get(0))).contains(property + '=' + photo);
    assertThat(photo).startsWith("jcr:");
  }

  private List<Node> delivered() throws RepositoryException {
    List<Node> found = new ArrayList<>();
    collect(workspace.getNode((String) definition.get("rootPath")), found);
    return found;
  }

  private void collect(Node node, List<Node> found) throws RepositoryException {
    if (types("nodeTypes").contains(node.getPrimaryNodeType().getName())) {
      found.add(node);
    }
    for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
      collect(children.nextNode(), found);
    }
  }

  private List<String> words(Node article) throws RepositoryException {
    List<String> words = new ArrayList<>();
    write(article, (Integer) definition.get("depth"), words);
    return words;
  }

  private void write(Node node, int depth, List<String> words) throws RepositoryException {
    for (var properties = node.getProperties(); properties.hasNext(); ) {
      var property = properties.nextProperty();
      if (!property.isMultiple() && !property.getName().contains(":")) {
        words.add(property.getName() + '=' + property.getString());
      }
    }
    for (NodeIterator children = node.getNodes(); depth > 0 && children.hasNext(); ) {
      Node child = children.nextNode();
      if (types("childNodeTypes").contains(child.getPrimaryNodeType().getName())) {
        write(child, depth - 1, words);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<String> types(String property) {
    return (List<String>) definition.get(property);
  }
}
