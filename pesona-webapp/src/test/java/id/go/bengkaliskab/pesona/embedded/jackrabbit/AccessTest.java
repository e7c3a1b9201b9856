package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoreException;
import java.util.Optional;
import javax.jcr.AccessDeniedException;
import javax.jcr.NamespaceRegistry;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every principal in every workspace: what it may do works, what it may not changes nothing. */
class AccessTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  private static final String NODE = "/kept";

  @BeforeAll
  static void a_node_in_every_workspace() {
    for (String workspace : WorkspaceAccess.ALL) {
      owner(workspace).change(unit -> unit.create(NODE, "mgnl:contentNode").set("title", "before"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHOR, pesona", "AUTHOR, dam", "AUTHOR, website",
    "AUTHOR, users", "AUTHOR, usergroups", "AUTHOR, userroles",
    "PUBLISHER, pesona-public", "PUBLISHER, dam-public", "PUBLISHER, website-public"
  })
  void writes_what_is_its_own(Access access, String workspace) {
    REPOSITORY
        .store(access, workspace)
        .change(unit -> unit.find(NODE).orElseThrow().set("title", "after"));

    assertThat(title(workspace)).contains("after");
    owner(workspace).change(unit -> unit.find(NODE).orElseThrow().set("title", "before"));
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHER, pesona", "PUBLISHER, dam", "PUBLISHER, website",
    "PUBLISHER, users", "PUBLISHER, usergroups", "PUBLISHER, userroles",
    "PUBLIC, pesona-public", "PUBLIC, dam-public", "PUBLIC, website-public"
  })
  void reads_without_writing(Access access, String workspace) throws RepositoryException {
    Store store = REPOSITORY.store(access, workspace);
    Optional<String> seen = store.read(r -> r.find(NODE).flatMap(node -> node.text("title")));
    assertThat(seen).contains("before");

    assertThatThrownBy(() -> store.change(unit -> unit.find(NODE).orElseThrow().set("title", "x")))
        .isInstanceOf(StoreException.class)
        .hasCauseInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> store.change(unit -> unit.create("/new", "mgnl:folder")))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> store.change(unit -> unit.find(NODE).orElseThrow().remove()))
        .isInstanceOf(StoreException.class);
    try (Lease lease = REPOSITORY.sessions().open(access, workspace)) {
      Workspace direct = lease.session().getWorkspace();
      assertThatThrownBy(() -> direct.move(NODE, "/moved"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> direct.copy(NODE, "/copied"))
          .isInstanceOf(AccessDeniedException.class);
    }

    assertThat(title(workspace)).contains("before");
    Boolean anythingNew =
        owner(workspace)
            .read(
                r ->
                    r.find("/new").isPresent()
                        || r.find("/moved").isPresent()
                        || r.find("/copied").isPresent());
    assertThat(anythingNew).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTHOR, pesona-public", "AUTHOR, dam-public", "AUTHOR, website-public",
    "PUBLIC, pesona", "PUBLIC, dam", "PUBLIC, website",
    "PUBLIC, users", "PUBLIC, usergroups", "PUBLIC, userroles",
    "PUBLIC, nonsense", "AUTHOR, default"
  })
  void opens_nothing_else(Access access, String workspace) {
    assertThatThrownBy(() -> REPOSITORY.sessions().open(access, workspace))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining(workspace);
  }

  @Test
  void the_public_reader_cannot_reach_a_draft_from_the_public_side() throws RepositoryException {
    try (Lease lease = REPOSITORY.sessions().open(Access.PUBLIC, "pesona-public")) {
      Session session = lease.session();
      assertThat(session.getWorkspace().getAccessibleWorkspaceNames())
          .containsExactlyInAnyOrder("pesona-public", "dam-public", "website-public");
      assertThatThrownBy(() -> session.getWorkspace().copy("pesona", NODE, "/stolen"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> session.getWorkspace().clone("pesona", NODE, "/stolen", false))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> session.getNode(NODE).getCorrespondingNodePath("pesona"))
          .isInstanceOf(AccessDeniedException.class);
    }
    Boolean stolen =
        REPOSITORY
            .store(Access.PUBLISHER, "pesona-public")
            .read(r -> r.find("/stolen").isPresent());
    assertThat(stolen).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC, pesona-public", "PUBLISHER, pesona-public"})
  void only_the_author_changes_the_repository_itself(Access access, String workspace)
      throws RepositoryException {
    try (Lease lease = REPOSITORY.sessions().open(access, workspace)) {
      Workspace direct = lease.session().getWorkspace();
      NamespaceRegistry namespaces = direct.getNamespaceRegistry();
      assertThatThrownBy(() -> namespaces.registerNamespace("evil", "https://example.org/evil"))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> direct.createWorkspace("evil"))
          .isInstanceOf(RepositoryException.class);
      assertThatThrownBy(() -> direct.getNodeTypeManager().unregisterNodeType("pesona:article"))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(namespaces.getPrefixes()).doesNotContain("evil");
      assertThat(direct.getNodeTypeManager().hasNodeType("pesona:article")).isTrue();
    }
  }

  @Test
  void nobody_makes_versions_because_their_storage_is_one_for_all_workspaces()
      throws RepositoryException {
    try (Lease lease = REPOSITORY.sessions().open(Access.AUTHOR, "pesona")) {
      Node node = lease.session().getNode(NODE);
      assertThatThrownBy(() -> node.addMixin("mix:versionable"))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(node.isNodeType("mix:versionable")).isFalse();
    }
  }

  private static Optional<String> title(String workspace) {
    return owner(workspace).read(r -> r.find(NODE).flatMap(node -> node.text("title")));
  }

  private static Store owner(String workspace) {
    Access owner = WorkspaceAccess.PUBLIC.contains(workspace) ? Access.PUBLISHER : Access.AUTHOR;
    return REPOSITORY.store(owner, workspace);
  }
}
