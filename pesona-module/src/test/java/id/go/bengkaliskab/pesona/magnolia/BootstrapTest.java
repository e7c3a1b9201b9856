package id.go.bengkaliskab.pesona.magnolia;

import static id.go.bengkaliskab.pesona.magnolia.ShippedNodes.child;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Magnolia reads at the first installation, and the embedded host at each start. */
class BootstrapTest {
  private static final Path LIGHT_MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final Map<String, String> TYPES =
      Map.of("userroles", "mgnl:role", "usergroups", "mgnl:group", "website", "mgnl:page");
  private static final Set<String> SMALLER_TYPES =
      Set.of("mgnl:contentNode", "mgnl:page", "mgnl:area", "mgnl:component");
  private static final String READ_ONLY = "8";
  private static final Pattern RESOURCE =
      Pattern.compile("(/\\.resources/pesona/webresources/[\\w./-]*\\w)");
  private static final Pattern SCREEN_FILE = Pattern.compile("vaadin:/(/pesona/[\\w./-]*\\w)");

  private ShippedNodes nodes;

  @BeforeEach
  void read() throws IOException {
    nodes = new ShippedNodes();
  }

  @Test
  void a_file_is_named_after_workspace_and_node() {
    assertThat(nodes.files())
        .allSatisfy(
            (file, content) -> {
              assertThat(file).matches("[a-z]+(\\.[a-z-]+)+\\.yaml");
              String[] segments = file.split("\\.");
              assertThat(TYPES).as(file).containsKey(segments[0]);
              assertThat(content).as(file).containsOnlyKeys(segments[segments.length - 2]);
              assertThat(content.values())
                  .first()
                  .asInstanceOf(InstanceOfAssertFactories.MAP)
                  .containsEntry("jcr:primaryType", TYPES.get(segments[0]));
            });
  }

  @Test
  void every_node_says_its_type() {
    assertThat(nodes.all())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            (path, node) -> {
              boolean top = path.indexOf('/') == path.lastIndexOf('/');
              assertThat(top ? TYPES.values() : SMALLER_TYPES)
                  .as(path)
                  .contains((String) node.get("jcr:primaryType"));
            });
  }

  @Test
  void identifiers_are_uuids_and_no_two_nodes_share_one() {
    List<String> identifiers =
        nodes.all().values().stream()
            .filter(node -> node.containsKey("jcr:uuid"))
            .map(node -> (String) node.get("jcr:uuid"))
            .toList();

    assertThat(identifiers)
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
  }

  /** Author and public install them each on its own; Magnolia compares by identifier. */
  @Test
  void what_is_referred_to_or_published_has_the_same_identifier_in_every_installation() {
    assertThat(nodes.all())
        .allSatisfy(
            (path, node) -> {
              if (path.startsWith("website:") || TYPES.containsValue(node.get("jcr:primaryType"))) {
                assertThat(node).as(path).containsKey("jcr:uuid");
              }
            });
  }

  @Test
  void each_role_has_a_group_of_its_name_that_gives_it() {
    Map<String, String> given = new TreeMap<>();
    nodes
        .of("usergroups")
        .forEach(
            (name, group) -> {
              Map<String, Object> roles = child(group, "roles");
              assertThat(roles).as(name).containsOnlyKeys("jcr:primaryType", "0");
              assertThat(child(group, "groups")).as(name).containsOnlyKeys("jcr:primaryType");
              given.put(name, (String) roles.get("0"));
            });

    Map<String, String> roles =
        nodes.of("userroles").entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> (String) e.getValue().get("jcr:uuid")));
    assertThat(given).isEqualTo(roles).hasSize(5);
  }

  @Test
  void rights_are_none_read_or_all_and_only_addresses_get_all() {
    assertThat(rights())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            right -> {
              assertThat(right.value()).as(right.toString()).isIn("0", READ_ONLY, "63");
              if (!right.list().equals("acl_uri")) {
                assertThat(right.value()).as(right.toString()).isEqualTo(READ_ONLY);
              }
            });
  }

  @Test
  void every_role_enters_admincentral_and_reads_articles_and_itself() {
    assertThat(nodes.of("userroles").keySet())
        .allSatisfy(
            role ->
                assertThat(rights())
                    .contains(
                        new Right(role, "acl_uri", "/.pesona/*", "63"),
                        new Right(role, "acl_uri", "/.magnolia/admincentral*", "63"),
                        new Right(role, "acl_pesona", "/*", READ_ONLY),
                        new Right(role, "acl_pesona-public", "/*", READ_ONLY),
                        new Right(role, "acl_userroles", "/" + role, READ_ONLY)));
  }

  /** An author instance answers 403 to whoever is signed in and has no right on an address. */
  @Test
  void every_role_sees_previews_with_their_styles_and_the_editor() throws IOException {
    Set<String> addresses = new TreeSet<>(found(LIGHT_MODULES, RESOURCE, ""));
    addresses.addAll(found(Path.of("src/main/java"), SCREEN_FILE, "/VAADIN"));
    assertThat(addresses)
        .contains(
            "/.resources/pesona/webresources/css/report.css",
            "/.resources/pesona/webresources/css/pesona.css",
            "/VAADIN/pesona/screens.css",
            "/VAADIN/pesona/richtext/richtext.js");
    addresses.add(NewsroomPreviews.DETAIL_PAGE);
    addresses.add("/en" + NewsroomPreviews.DETAIL_PAGE);

    for (String role : nodes.of("userroles").keySet()) {
      List<Right> addressRights =
          rights().stream()
              .filter(right -> right.role().equals(role) && right.list().equals("acl_uri"))
              .toList();
      assertThat(addresses)
          .allSatisfy(
              address ->
                  assertThat(addressRights)
                      .as(role + " at " + address)
                      .anyMatch(right -> right.covers(address) && !right.value().equals("0")));
    }
  }

  @Test
  void pages_and_components_have_a_template_of_the_light_module() {
    Map<String, Map<String, Object>> rendered = new TreeMap<>(nodes.all());
    rendered.values().removeIf(node -> !node.containsKey("mgnl:template"));

    assertThat(rendered).containsKeys("website:/pesona", "website:/pesona/artikel");
    assertThat(rendered)
        .allSatisfy(
            (path, node) -> {
              String[] id = ((String) node.get("mgnl:template")).split(":");
              Path template = LIGHT_MODULES.resolve(id[0] + "/templates/" + id[1] + ".yaml");
              assertThat(Files.isRegularFile(template)).as(path + " " + template).isTrue();
            });
    assertThat(nodes.all())
        .allSatisfy(
            (path, node) -> {
              if (Set.of("mgnl:page", "mgnl:component").contains(node.get("jcr:primaryType"))) {
                assertThat(node).as(path).containsKey("mgnl:template");
              }
            });
  }

  /** Addresses that files name, with what stands before them when a browser asks. */
  private static Set<String> found(Path folder, Pattern pattern, String before) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(BootstrapTest::isText).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> found.add(before + match.group(1)));
      }
    }
    return found;
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file)
        && Stream.of(".ftl", ".yaml", ".java").anyMatch(file.toString()::endsWith);
  }

  private List<Right> rights() {
    List<Right> rights = new ArrayList<>();
    nodes
        .of("userroles")
        .forEach(
            (role, node) ->
                node.keySet().stream()
                    .filter(name -> name.startsWith("acl_"))
                    .forEach(list -> rights.addAll(rights(role, list, child(node, list)))));
    return rights;
  }

  private static List<Right> rights(String role, String list, Map<String, Object> entries) {
    return entries.keySet().stream()
        .filter(name -> !name.equals("jcr:primaryType"))
        .map(name -> child(entries, name))
        .map(
            entry ->
                new Right(
                    role, list, (String) entry.get("path"), entry.get("permissions").toString()))
        .toList();
  }

  private record Right(String role, String list, String path, String value) {
    boolean covers(String address) {
      return path.endsWith("*")
          ? address.startsWith(path.substring(0, path.length() - 1))
          : address.equals(path);
    }
  }
}
