package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {
  private Installation installation;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    installation = new Installation(folder);
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  @Test
  void the_functions_are_registered_by_name_and_class() throws Exception {
    installation.node("config", "/modules/rendering/renderers/freemarker");

    twice(new RegisterFunctions("freemarker"));

    Node functions =
        installation
            .session("config")
            .getNode("/modules/rendering/renderers/freemarker/contextAttributes/pesonafn");
    assertThat(functions.getProperty("name").getString()).isEqualTo("pesonafn");
    assertThat(functions.getProperty("componentClass").getString())
        .isEqualTo(RegisterFunctions.COMPONENT);
    assertThat(installation.saved("config").nodeExists("/modules")).isFalse();
  }

  @Test
  void functions_that_an_office_has_put_in_their_place_stay() throws Exception {
    Node own =
        installation.node(
            "config", "/modules/rendering/renderers/freemarker/contextAttributes/pesonafn");
    own.setProperty("componentClass", "kantor.Functions");

    twice(new RegisterFunctions("freemarker"));

    assertThat(own.getProperty("componentClass").getString()).isEqualTo("kantor.Functions");
  }

  @Test
  void a_renderer_that_is_not_there_is_left_alone() throws Exception {
    new RegisterFunctions("site").execute(installation.context());

    assertThat(installation.session("config").nodeExists("/modules")).isFalse();
    assertThat(installation.warnings()).isEmpty();
  }

  @Test
  void indonesian_is_offered_once() throws Exception {
    installation.node("config", "/server/i18n/system/languages/en");

    twice(new AddLanguage("id"));

    assertThat(installation.names("config", "/server/i18n/system/languages"))
        .containsExactly("en", "id");
    Node indonesian = installation.session("config").getNode("/server/i18n/system/languages/id");
    assertThat(indonesian.getProperty("language").getString()).isEqualTo("id");
    assertThat(indonesian.getProperty("enabled").getString()).isEqualTo("true");
  }

  @Test
  void nobody_who_is_not_signed_in_opens_more_of_an_author_than_approval_links() throws Exception {
    installation.role("anonymous", Map.of());

    twice(LimitAnonymous.onAuthor());

    assertThat(installation.rights("anonymous", "acl_uri"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/.pesona/*", 0L,
                "/.rest/pesona/*", 0L,
                "/.pesona/approval/*", 63L,
                "/.resources/pesona/webresources/*", 8L));
  }

  @Test
  void the_public_sees_photos_and_nothing_else_of_the_module() throws Exception {
    installation.role("anonymous", Map.of("/*", 63L, "/.magnolia/*", 0L));

    twice(LimitAnonymous.onPublic());

    assertThat(installation.rights("anonymous", "acl_uri"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/*", 63L,
                "/.magnolia/*", 0L,
                "/.pesona/*", 0L,
                "/.rest/pesona/*", 0L,
                "/.pesona/media/*", 8L));
  }

  @Test
  void a_right_that_an_office_has_set_for_anonymous_stays() throws Exception {
    installation.role("anonymous", Map.of("/.pesona/approval/*", 0L));

    LimitAnonymous.onAuthor().execute(installation.context());

    assertThat(installation.rights("anonymous", "acl_uri"))
        .containsEntry("/.pesona/approval/*", 0L);
  }

  @Test
  void a_node_type_that_was_not_registered_is_named() {
    new CheckNodeTypes(List.of("pesona:article", "pesona:later")).execute(installation.context());

    assertThat(installation.warnings())
        .singleElement()
        .asString()
        .contains("[pesona:later]")
        .contains(CheckNodeTypes.FILE);
  }

  @Test
  void an_empty_repository_is_warned_of_and_not_changed() throws Exception {
    List<Setup> tasks =
        List.of(
            new AddLanguage("id"),
            LimitAnonymous.onAuthor(),
            LimitAnonymous.onPublic(),
            new AddArticleFilter("some.Filter"),
            new KeepLanguage("java.lang.String"),
            new TrustOwnForms(),
            new CompleteRole("pesona-kasi"),
            new CompleteGroup("pesona-kasi"),
            new CompletePages(),
            new FixPageIdentifiers(),
            new RegisterServlets());
    for (Setup task : tasks) {
      task.execute(installation.context());
      assertThat(task.getName()).isNotBlank();
      assertThat(task.getDescription()).endsWith(".");
    }

    assertThat(installation.warnings()).hasSize(tasks.size());
    for (String workspace : List.of("config", "userroles", "usergroups", "website")) {
      assertThat(installation.session(workspace).hasPendingChanges()).as(workspace).isFalse();
    }
  }

  private void twice(Setup task) {
    task.execute(installation.context());
    task.execute(installation.context());
    assertThat(installation.warnings()).isEmpty();
  }
}
