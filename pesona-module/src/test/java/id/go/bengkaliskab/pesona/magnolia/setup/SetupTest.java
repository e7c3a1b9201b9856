package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
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
  void the_filter_of_articles_stands_before_what_forwards_or_renders() throws Exception {
    filters("context", "login", "uriSecurity", "i18n", "cache", "virtualURI", "servlets", "cms");

    twice(new AddArticleFilter("some.Filter"));

    assertThat(installation.names("config", "/server/filters"))
        .containsExactly(
            "context",
            "login",
            "uriSecurity",
            "i18n",
            "cache",
            "pesonaArticle",
            "virtualURI",
            "servlets",
            "cms");
    Node filter = installation.session("config").getNode("/server/filters/pesonaArticle");
    assertThat(filter.getProperty("class").getString()).isEqualTo("some.Filter");
    assertThat(filter.getProperty("enabled").getBoolean()).isTrue();
  }

  @Test
  void a_chain_without_forwards_has_it_before_the_servlets() throws Exception {
    filters("login", "servlets", "cms");

    new AddArticleFilter("some.Filter").execute(installation.context());

    assertThat(installation.names("config", "/server/filters"))
        .containsExactly("login", "pesonaArticle", "servlets", "cms");
  }

  @Test
  void a_filter_that_an_office_has_moved_and_disabled_stays_so() throws Exception {
    filters("pesonaArticle", "login", "virtualURI");
    Node filter = installation.session("config").getNode("/server/filters/pesonaArticle");
    filter.setProperty("enabled", false);

    new AddArticleFilter("some.Filter").execute(installation.context());

    assertThat(installation.names("config", "/server/filters"))
        .containsExactly("pesonaArticle", "login", "virtualURI");
    assertThat(filter.getProperty("enabled").getBoolean()).isFalse();
  }

  @Test
  void a_chain_of_strangers_gets_no_filter_but_a_warning() throws Exception {
    filters("login", "something");

    new AddArticleFilter("some.Filter").execute(installation.context());

    assertThat(installation.names("config", "/server/filters"))
        .containsExactly("login", "something");
    assertThat(installation.warnings()).singleElement().asString().contains("some.Filter");
  }

  @Test
  void forwards_pass_the_filter_of_languages() throws Exception {
    filters("i18n");

    twice(new KeepLanguage("java.lang.String"));

    assertThat(installation.names("config", "/server/filters/i18n/bypasses"))
        .containsExactly("pesonaForwards");
    Node bypass =
        installation.session("config").getNode("/server/filters/i18n/bypasses/pesonaForwards");
    assertThat(bypass.getProperty("class").getString()).isEqualTo("java.lang.String");
  }

  @Test
  void a_voter_that_this_magnolia_has_not_got_is_not_named_in_its_chain() throws Exception {
    filters("i18n");

    new KeepLanguage("info.magnolia.NoSuchVoter").execute(installation.context());

    assertThat(installation.names("config", "/server/filters/i18n")).isEmpty();
    assertThat(installation.warnings())
        .singleElement()
        .asString()
        .contains("info.magnolia.NoSuchVoter");
  }

  @Test
  void own_forms_pass_the_filters_of_forged_forms_but_never_that_of_the_login() throws Exception {
    filters("csrfLogin", "csrfAuthenticated", "csrfSecurity", "cms");

    twice(new TrustOwnForms());

    for (String filter : List.of("csrfAuthenticated", "csrfSecurity")) {
      String bypasses = "/server/filters/" + filter + "/bypasses";
      assertThat(installation.names("config", bypasses))
          .containsExactly("pesonaPages", "pesonaRest");
      assertThat(
              installation
                  .session("config")
                  .getProperty(bypasses + "/pesonaPages/pattern")
                  .getString())
          .isEqualTo("/.pesona/");
    }
    assertThat(installation.names("config", "/server/filters/csrfLogin")).isEmpty();
    assertThat(installation.names("config", "/server/filters/cms")).isEmpty();
  }

  @Test
  void servlets_are_registered_where_an_earlier_build_had_none() throws Exception {
    Task registration = mock(Task.class);
    filters("servlets");
    installation.node("config", "/server/filters/servlets/other");

    new RegisterServlets(registration).execute(installation.context());
    verify(registration).execute(installation.context());

    installation.node("config", "/server/filters/servlets/pesona-approval");
    new RegisterServlets(registration).execute(installation.context());
    verify(registration, times(1)).execute(any());
  }

  @Test
  void servlets_that_magnolia_cannot_register_are_a_warning() throws Exception {
    Task registration = mock(Task.class);
    doThrow(mock(TaskExecutionException.class)).when(registration).execute(any());
    filters("servlets");

    new RegisterServlets(registration).execute(installation.context());

    assertThat(installation.warnings()).singleElement().asString().contains("pesona.xml");
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
            new RegisterServlets(mock(Task.class)));
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

  @Test
  void a_module_that_magnolia_has_not_noted_yet_is_looked_through_at_its_start() throws Exception {
    Task task = mock(Task.class);
    CatchUp start = new CatchUp(new NoteLevel(1), List.of(task));
    start.execute(installation.context());
    installation.node("config", "/modules/pesona");
    start.execute(installation.context());
    start.execute(installation.context());

    verify(task, times(2)).execute(installation.context());
    assertThat(installation.saved("config").getProperty("/modules/pesona/setupLevel").getLong())
        .isEqualTo(1);
    assertThat(installation.warnings()).isEmpty();
  }

  @Test
  void a_higher_level_is_caught_up_with_once_more() throws Exception {
    Task task = mock(Task.class);
    installation.node("config", "/modules/pesona");
    new NoteLevel(1).execute(installation.context());

    new CatchUp(new NoteLevel(2), List.of(task)).execute(installation.context());
    new CatchUp(new NoteLevel(2), List.of(task)).execute(installation.context());

    verify(task, times(1)).execute(installation.context());
  }

  @Test
  void a_repository_that_fails_is_a_warning_and_stops_nothing() throws Exception {
    InstallContext broken = mock(InstallContext.class);
    when(broken.getJCRSession("userroles")).thenThrow(new RepositoryException("no such workspace"));

    LimitAnonymous.onPublic().execute(broken);

    verify(broken).warn(contains("no such workspace"));
  }

  private void filters(String... names) throws RepositoryException {
    installation.node("config", "/server/filters");
    for (String name : names) {
      installation.node("config", "/server/filters/" + name);
    }
  }

  private void twice(Setup task) {
    task.execute(installation.context());
    task.execute(installation.context());
    assertThat(installation.warnings()).isEmpty();
  }
}
