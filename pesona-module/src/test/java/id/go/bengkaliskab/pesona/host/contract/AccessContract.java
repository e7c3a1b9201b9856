package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Workspaces;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

interface AccessContract extends Contract {
  String IMPORTED =
      """
      <sv:node xmlns:sv="http://www.jcp.org/jcr/sv/1.0" xmlns:jcr="http://www.jcp.org/jcr/1.0"
          sv:name="imported">
        <sv:property sv:name="jcr:primaryType" sv:type="Name">
          <sv:value>mgnl:contentNode</sv:value>
        </sv:property>
      </sv:node>
      """;

  @ParameterizedTest
  @ValueSource(strings = {Workspaces.PESONA, Workspaces.DAM, Workspaces.WEBSITE, "users"})
  default void the_public_opens_nothing_of_the_office(String workspace) {
    assertThatThrownBy(() -> host().sessions().open(Access.PUBLIC, workspace))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining(workspace);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {Workspaces.PESONA_PUBLIC, Workspaces.DAM_PUBLIC, Workspaces.WEBSITE_PUBLIC})
  default void the_author_leaves_public_copies_to_the_publisher(String workspace) {
    assertThatThrownBy(() -> host().sessions().open(Access.AUTHOR, workspace))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining(workspace);
  }

  @Test
  default void the_publisher_writes_public_copies() throws RepositoryException {
    String copy = copy();

    try (Lease lease = host().sessions().open(Access.PUBLIC, Workspaces.PESONA_PUBLIC)) {
      assertThat(lease.session().nodeExists(copy)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC, pesona-public",
    "PUBLIC, dam-public",
    "PUBLIC, website-public",
    "PUBLISHER, pesona",
    "PUBLISHER, dam",
    "PUBLISHER, website"
  })
  default void who_may_only_read_writes_nothing(Access access, String workspace)
      throws RepositoryException {
    String name = "by-" + access.name();
    try (Lease lease = host().sessions().open(access, workspace)) {
      Session session = lease.session();
      assertThatThrownBy(
              () -> {
                session.getRootNode().addNode(name, "mgnl:folder");
                session.save();
              })
          .isInstanceOf(RepositoryException.class);
    }

    try (Lease lease = host().sessions().open(access, workspace)) {
      assertThat(lease.session().nodeExists('/' + name)).isFalse();
    }
  }

  @Test
  default void no_way_past_a_save_lets_the_public_write() throws RepositoryException {
    String copy = copy();
    try (Lease lease = host().sessions().open(Access.PUBLIC, Workspaces.PESONA_PUBLIC)) {
      Session session = lease.session();
      assertThatThrownBy(() -> session.getWorkspace().move(copy, "/moved"))
          .isInstanceOf(RepositoryException.class);
      assertThatThrownBy(() -> session.getWorkspace().copy(copy, "/copied"))
          .isInstanceOf(RepositoryException.class);
      assertThatThrownBy(() -> session.getWorkspace().copy(Workspaces.PESONA, "/", "/stolen"))
          .isInstanceOf(RepositoryException.class);
      assertThatThrownBy(
              () ->
                  session
                      .getWorkspace()
                      .importXML(
                          "/",
                          new ByteArrayInputStream(IMPORTED.getBytes(StandardCharsets.UTF_8)),
                          ImportUUIDBehavior.IMPORT_UUID_CREATE_NEW))
          .isInstanceOf(RepositoryException.class);
      assertThatThrownBy(() -> session.getWorkspace().createWorkspace("evil"))
          .isInstanceOf(RepositoryException.class);
    }

    try (Lease lease = host().sessions().open(Access.PUBLIC, Workspaces.PESONA_PUBLIC)) {
      Session session = lease.session();
      assertThat(session.nodeExists(copy)).isTrue();
      assertThat(session.nodeExists("/moved")).isFalse();
      assertThat(session.nodeExists("/copied")).isFalse();
      assertThat(session.nodeExists("/stolen")).isFalse();
      assertThat(session.nodeExists("/imported")).isFalse();
    }
  }

  @Test
  @SuppressWarnings("deprecation") // the module asks in XPath, see the decision on languages
  default void who_may_only_read_can_ask_questions() throws RepositoryException {
    copy();
    try (Lease lease = host().sessions().open(Access.PUBLIC, Workspaces.PESONA_PUBLIC)) {
      var found =
          lease
              .session()
              .getWorkspace()
              .getQueryManager()
              .createQuery("//element(*, mgnl:contentNode)[@title = 'access']", Query.XPATH)
              .execute()
              .getNodes();
      assertThat(found.hasNext()).isTrue();
    }
  }

  private String copy() throws RepositoryException {
    try (Lease lease = host().sessions().open(Access.PUBLISHER, Workspaces.PESONA_PUBLIC)) {
      Session session = lease.session();
      if (!session.nodeExists("/access")) {
        session.getRootNode().addNode("access", "mgnl:contentNode").setProperty("title", "access");
        session.save();
      }
      return "/access";
    }
  }
}
