package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterChainTest {
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
