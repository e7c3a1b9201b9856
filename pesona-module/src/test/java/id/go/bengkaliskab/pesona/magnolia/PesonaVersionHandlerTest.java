package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mockConstruction;

import id.go.bengkaliskab.pesona.magnolia.setup.Installation;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.BootstrapConditionally;
import info.magnolia.module.delta.IsAuthorInstanceDelegateTask;
import info.magnolia.module.delta.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.MockedConstruction;

/** An installation and the start after a new build, on a tree as Magnolia has it. */
class PesonaVersionHandlerTest {
  private static final String KASI = "pesona-kasi";

  private final PesonaVersionHandler handler = new PesonaVersionHandler();
  private Installation installation;
  private MockedConstruction<IsAuthorInstanceDelegateTask> kinds;
  private MockedConstruction<BootstrapConditionally> files;

  @BeforeEach
  void magnolia(@TempDir Path folder) throws Exception {
    installation = new Installation(folder);
    installation.node("config", "/modules/pesona");
    installation.node("config", "/modules/rendering/renderers/freemarker");
    installation.node("config", "/server/i18n/system/languages");
    for (String filter : List.of("login", "csrfSecurity", "i18n", "virtualURI", "servlets")) {
      installation.node("config", "/server/filters/" + filter);
    }
    installation.role("anonymous", Map.of());
    installation.save();
    kinds =
        mockConstruction(IsAuthorInstanceDelegateTask.class, (task, made) -> author(task, made));
    files = mockConstruction(BootstrapConditionally.class, (task, made) -> load(task, made));
  }

  @AfterEach
  void close() {
    kinds.close();
    files.close();
    installation.close();
  }

  @Test
  void an_installation_adds_what_the_module_needs_and_is_not_looked_at_again() throws Exception {
    install();

    Session config = installation.saved("config");
    assertThat(
            config.nodeExists("/modules/rendering/renderers/freemarker/contextAttributes/pesonafn"))
        .isTrue();
    assertThat(config.nodeExists("/server/i18n/system/languages/id")).isTrue();
    assertThat(config.getProperty("/server/filters/pesonaArticle/class").getString())
        .isEqualTo(MagnoliaArticleFilter.class.getName());
    assertThat(config.nodeExists("/server/filters/csrfSecurity/bypasses/pesonaPages")).isTrue();
    assertThat(installation.rights("anonymous", "acl_uri"))
        .containsEntry("/.pesona/approval/*", 63L)
        .containsEntry("/.pesona/*", 0L);

    installation.session("userroles").getNode("/anonymous/acl_uri").remove();
    installation.save();
    start();

    assertThat(installation.rights("anonymous", "acl_uri")).isEmpty();
  }

  @Test
  void the_first_start_of_a_new_build_completes_what_an_earlier_one_installed() throws Exception {
    installation.bootstrap("/mgnl-bootstrap/pesona/userroles.pesona-kasi.yaml");
    installation.bootstrapPagesWithoutIdentifiers();
    installation.save();

    start();

    assertThat(installation.saved("usergroups").nodeExists("/" + KASI)).isTrue();
    assertThat(installation.saved("userroles").nodeExists("/pesona-kabid")).isTrue();
    assertThat(installation.saved("config").nodeExists("/server/filters/pesonaArticle")).isTrue();
    assertThat(installation.names("config", "/server/filters/servlets")).contains("pesona-inbox");
    assertThat(installation.saved("website").getNode("/pesona/artikel").getIdentifier())
        .isEqualTo("e1a17c7a-fb22-524c-a89d-c22fb18e2f8d");
  }

  @Test
  void all_node_types_of_the_file_are_looked_for() throws Exception {
    Iterator<?> all =
        installation.session("config").getWorkspace().getNodeTypeManager().getPrimaryNodeTypes();
    List<String> ours = new ArrayList<>();
    while (all.hasNext()) {
      String name = ((NodeType) all.next()).getName();
      if (name.startsWith("pesona:")) {
        ours.add(name);
      }
    }

    assertThat(PesonaVersionHandler.NODE_TYPES).containsExactlyInAnyOrderElementsOf(ours);
  }

  @Test
  void a_role_gets_back_what_it_lacks_and_keeps_what_the_office_set() throws Exception {
    installation.bootstrap("/mgnl-bootstrap/pesona/userroles.pesona-kasi.yaml");
    Map<String, Long> shipped = installation.rights(KASI, "acl_uri");
    Node role = installation.session("userroles").getNode("/" + KASI);
    role.getNode("acl_website").remove();
    role.getNode("acl_dam/0").setProperty("permissions", 63L);
    role.getNode("acl_uri/00").remove();
    Node own = role.getNode("acl_uri").addNode("9", "mgnl:contentNode");
    own.setProperty("path", "/kantor/*");
    own.setProperty("permissions", 8L);
    installation.save();

    start();

    Map<String, Long> kept = new TreeMap<>(shipped);
    kept.put("/kantor/*", 8L);
    assertThat(installation.rights(KASI, "acl_uri")).isEqualTo(kept);
    assertThat(installation.rights(KASI, "acl_website")).isEqualTo(Map.of("/*", 8L));
    assertThat(installation.rights(KASI, "acl_dam")).isEqualTo(Map.of("/*", 63L));
  }

  @Test
  void an_installation_of_the_level_before_gets_the_rights_that_are_new() throws Exception {
    installation.session("config").getNode("/modules/pesona").setProperty("setupLevel", 1L);
    installation.role(KASI, Map.of("/.pesona/*", 63L, "/pesona/*", 0L));
    installation.save();

    start();

    assertThat(installation.rights(KASI, "acl_uri"))
        .containsEntry("/.resources/pesona/webresources/*", 8L)
        .containsEntry("/VAADIN/pesona/*", 8L)
        .containsEntry("/en/pesona/*", 8L)
        .containsEntry("/pesona/*", 0L);
    assertThat(installation.saved("config").getProperty("/modules/pesona/setupLevel").getLong())
        .isEqualTo(2);
  }

  @Test
  void a_group_gives_its_role_also_where_the_role_has_another_identifier() throws Exception {
    Node role = installation.role(KASI, Map.of());
    installation.save();

    start();

    Node given = installation.session("usergroups").getNode("/" + KASI + "/roles");
    assertThat(given.getProperty("1").getString()).isEqualTo(role.getIdentifier());
  }

  @Test
  void pages_keep_what_an_office_wrote_under_their_new_identifiers() throws Exception {
    installation.bootstrapPagesWithoutIdentifiers();
    Session pages = installation.session("website");
    pages.getNode("/pesona").setProperty("siteTitle", "Kabar <Bengkalis> & sekitarnya");
    Node own = pages.getNode("/pesona").addNode("tentang", "mgnl:page");
    own.setProperty("title", "Tentang");
    pages.getNode("/pesona").orderBefore("tentang", "artikel");
    installation.save();
    List<String> order = installation.names("website", "/pesona");
    String ownIdentifier = own.getIdentifier();

    start();

    Session saved = installation.saved("website");
    assertThat(saved.getNode("/pesona").getIdentifier())
        .isEqualTo("22b40827-1cfb-51bf-91bb-1d692961b529");
    assertThat(saved.getNode("/pesona/main/intro").getIdentifier())
        .isEqualTo("652c3922-971c-505a-9fc4-4f79992195c2");
    assertThat(saved.getProperty("/pesona/siteTitle").getString())
        .isEqualTo("Kabar <Bengkalis> & sekitarnya");
    assertThat(saved.getProperty("/pesona/main/latest/count").getLong()).isEqualTo(13);
    assertThat(saved.getNode("/pesona/tentang").getIdentifier()).isEqualTo(ownIdentifier);
    assertThat(installation.names("website", "/pesona")).isEqualTo(order);
  }

  @Test
  void pages_that_an_earlier_build_had_not_are_added_and_those_of_the_office_stay()
      throws Exception {
    installation.bootstrap("/mgnl-bootstrap/pesona/website.pesona.yaml");
    Session pages = installation.session("website");
    for (String later : List.of("bagian", "cari", "kontak")) {
      pages.getNode("/pesona/" + later).remove();
    }
    pages.getNode("/pesona").addNode("kontak", "mgnl:page").setProperty("title", "Hubungi kami");
    installation.save();

    start();

    Session saved = installation.saved("website");
    assertThat(saved.getProperty("/pesona/bagian/mgnl:template").getString())
        .isEqualTo("pesona:pages/section");
    assertThat(saved.getProperty("/pesona/cari/title_en").getString()).isEqualTo("Search");
    assertThat(saved.getNode("/pesona/bagian").getIdentifier()).isEqualTo(shippedId("bagian"));
    assertThat(saved.getProperty("/pesona/kontak/title").getString()).isEqualTo("Hubungi kami");
    assertThat(saved.getNode("/pesona/kontak").hasProperty("mgnl:template")).isFalse();
  }

  private static String shippedId(String page) throws Exception {
    String file = "/mgnl-bootstrap/pesona/website.pesona.yaml";
    try (java.io.InputStream in = PesonaVersionHandlerTest.class.getResourceAsStream(file)) {
      Map<String, Map<String, Map<String, String>>> top = new org.yaml.snakeyaml.Yaml().load(in);
      return top.get("pesona").get(page).get("jcr:uuid");
    }
  }

  @Test
  void an_identifier_that_another_page_has_leaves_the_pages_as_they_are() throws Exception {
    installation.bootstrap("/mgnl-bootstrap/pesona/website.pesona.yaml");
    Session pages = installation.session("website");
    installation.save();
    pages.move("/pesona/artikel", "/arsip");
    Node stranger = pages.getNode("/pesona").addNode("artikel", "mgnl:page");
    installation.save();

    start();

    assertThat(installation.saved("website").getNode("/pesona/artikel").getIdentifier())
        .isEqualTo(stranger.getIdentifier());
    assertThat(installation.saved("website").nodeExists("/pesona/main/intro")).isTrue();
    assertThat(installation.warnings()).anyMatch(warning -> warning.contains("/pesona"));
  }

  @Test
  void a_task_that_fails_stops_neither_the_others_nor_the_start() throws Exception {
    files.close();
    files =
        mockConstruction(
            BootstrapConditionally.class,
            (task, made) ->
                doAnswer(
                        call -> {
                          throw new IllegalStateException("unreadable");
                        })
                    .when(task)
                    .execute(any()));

    start();

    assertThat(installation.warnings()).anyMatch(warning -> warning.contains("unreadable"));
    assertThat(installation.saved("config").nodeExists("/server/filters/pesonaArticle")).isTrue();
    assertThat(installation.saved("config").propertyExists("/modules/pesona/setupLevel")).isFalse();
  }

  private void install() throws Exception {
    for (Task task : handler.getExtraInstallTasks(installation.context())) {
      task.execute(installation.context());
    }
    installation.save();
  }

  private void start() throws Exception {
    for (Task task : handler.getStartupTasks(installation.context())) {
      task.execute(installation.context());
    }
  }

  private static void author(IsAuthorInstanceDelegateTask task, MockedConstruction.Context made)
      throws Exception {
    Task onAuthor = (Task) made.arguments().get(2);
    doAnswer(
            call -> {
              onAuthor.execute(call.<InstallContext>getArgument(0));
              return null;
            })
        .when(task)
        .execute(any());
  }

  private void load(BootstrapConditionally task, MockedConstruction.Context made) throws Exception {
    String resource = (String) made.arguments().get(2);
    String[] parts = resource.substring(resource.lastIndexOf('/') + 1).split("\\.");
    doAnswer(
            call -> {
              if (!installation.session(parts[0]).nodeExists("/" + parts[1])) {
                installation.bootstrap(resource);
              }
              return null;
            })
        .when(task)
        .execute(any());
  }
}
