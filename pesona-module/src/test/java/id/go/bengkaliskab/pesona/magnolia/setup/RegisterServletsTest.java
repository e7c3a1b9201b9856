package id.go.bengkaliskab.pesona.magnolia.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterServletsTest {
  private static final String SERVLETS = "/server/filters/servlets";

  private Installation installation;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    installation = new Installation(folder);
    installation.node("config", SERVLETS + "/other");
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  /** Whoever changes the servlets counts the level of the version handler up, and changes this. */
  @Test
  void an_installation_that_had_none_gets_all_servlets_of_the_descriptor() throws Exception {
    register();

    assertThat(installation.names("config", SERVLETS))
        .containsExactly(
            "other",
            "pesona-approval",
            "pesona-procedure-page",
            "pesona-procedure-pdf",
            "pesona-procedure-svg",
            "pesona-report",
            "pesona-inbox",
            "pesona-tasks",
            "pesona-uploads",
            "pesona-preview",
            "pesona-preview-photos",
            "pesona-photos");
  }

  @Test
  void a_servlet_is_registered_as_magnolia_does_it() throws Exception {
    register();

    Node tasks = installation.session("config").getNode(SERVLETS + "/pesona-tasks");
    assertThat(tasks.getProperty("class").getString())
        .isEqualTo("info.magnolia.cms.filters.ServletDispatchingFilter");
    assertThat(tasks.getProperty("enabled").getBoolean()).isTrue();
    assertThat(tasks.getProperty("servletName").getString()).isEqualTo("pesona-tasks");
    assertThat(tasks.getProperty("servletClass").getString())
        .isEqualTo("id.go.bengkaliskab.pesona.magnolia.web.PageServlet");
    assertThat(tasks.getProperty("comment").getString()).startsWith("Articles for phones");
    assertThat(tasks.getNode("mappings").getNodes().nextNode().getProperty("pattern").getString())
        .isEqualTo("/.pesona/tasks/*");
    assertThat(tasks.getProperty("parameters/page").getString()).isEqualTo("phone-tasks");
    assertThat(installation.session("config").getNode(SERVLETS + "/pesona-photos/parameters"))
        .satisfies(none -> assertThat(none.getProperties("page").hasNext()).isFalse());
  }

  @Test
  void a_servlet_of_a_later_build_is_added_to_those_that_stay_as_the_office_has_them()
      throws Exception {
    register();
    installation.session("config").getNode(SERVLETS + "/pesona-procedure-pdf").remove();
    installation
        .session("config")
        .getNode(SERVLETS + "/pesona-report")
        .setProperty("enabled", false);

    register();

    assertThat(installation.names("config", SERVLETS)).hasSize(12).contains("pesona-procedure-pdf");
    assertThat(
            installation
                .session("config")
                .getProperty(SERVLETS + "/pesona-report/enabled")
                .getBoolean())
        .isFalse();
  }

  @Test
  void a_chain_without_a_place_for_servlets_is_left_alone_with_a_warning() throws Exception {
    installation.session("config").getNode(SERVLETS).remove();

    new RegisterServlets().execute(installation.context());

    assertThat(installation.names("config", "/server/filters")).isEmpty();
    assertThat(installation.warnings()).singleElement().asString().contains("pesona.xml");
  }

  private void register() {
    new RegisterServlets().execute(installation.context());
    assertThat(installation.warnings()).isEmpty();
  }
}
