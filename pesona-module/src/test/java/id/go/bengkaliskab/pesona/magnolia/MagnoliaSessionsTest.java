package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Workspaces;
import info.magnolia.repository.RepositoryManager;
import javax.jcr.AccessDeniedException;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;

class MagnoliaSessionsTest {
  private final RepositoryManager repository = mock(RepositoryManager.class);
  private final MagnoliaSessions sessions = new MagnoliaSessions(repository);

  @Test
  void a_session_is_released_when_its_lease_closes() throws Exception {
    Session session = mock(Session.class);
    when(repository.getSystemSession(Workspaces.PESONA)).thenReturn(session);

    try (Lease lease = sessions.open(Access.AUTHOR, Workspaces.PESONA)) {
      assertThat(lease.session()).isSameAs(session);
      verify(session, never()).logout();
    }

    verify(session).logout();
  }

  @Test
  void a_lease_within_a_lease_has_its_own_session() throws Exception {
    when(repository.getSystemSession(Workspaces.PESONA)).thenAnswer(call -> mock(Session.class));

    try (Lease outer = sessions.open(Access.AUTHOR, Workspaces.PESONA);
        Lease inner = sessions.open(Access.AUTHOR, Workspaces.PESONA)) {
      assertThat(inner.session()).isNotSameAs(outer.session());
    }
  }

  @Test
  void the_public_cannot_open_the_workspace_of_drafts() {
    assertThatThrownBy(() -> sessions.open(Access.PUBLIC, Workspaces.PESONA))
        .isInstanceOf(RepositoryUnavailable.class);
    verifyNoInteractions(repository);
  }

  @Test
  void public_media_lie_in_the_usual_workspace_of_a_public_instance() throws Exception {
    Session session = mock(Session.class);
    Node root = mock(Node.class);
    when(session.getRootNode()).thenReturn(root);
    when(repository.getSystemSession("dam")).thenReturn(session);

    try (Lease lease = sessions.open(Access.PUBLIC, Workspaces.DAM_PUBLIC)) {
      assertThat(lease.session().getRootNode()).isSameAs(root);
    }
  }

  @Test
  void a_missing_workspace_is_named() throws Exception {
    when(repository.getSystemSession("pesona")).thenThrow(new NoSuchWorkspaceException());

    assertThatThrownBy(() -> sessions.open(Access.AUTHOR, "pesona"))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining("\"pesona\"");
  }

  @Test
  void a_logout_that_fails_does_not_make_saved_work_look_lost() throws Exception {
    Session session = mock(Session.class);
    when(repository.getSystemSession(Workspaces.PESONA)).thenReturn(session);
    doThrow(new IllegalStateException("the repository is shut down")).when(session).logout();

    assertThatCode(() -> sessions.open(Access.AUTHOR, Workspaces.PESONA).close())
        .doesNotThrowAnyException();
  }

  @Test
  void a_guarded_session_passes_on_what_the_repository_says() throws Exception {
    Session session = mock(Session.class);
    PathNotFoundException cause = new PathNotFoundException("/x");
    when(session.getNode("/x")).thenThrow(cause);
    when(repository.getSystemSession(Workspaces.PESONA_PUBLIC)).thenReturn(session);

    try (Lease lease = sessions.open(Access.PUBLIC, Workspaces.PESONA_PUBLIC)) {
      assertThatThrownBy(() -> lease.session().getNode("/x")).isSameAs(cause);
      assertThatThrownBy(() -> lease.session().save()).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> lease.session().impersonate(null))
          .isInstanceOf(AccessDeniedException.class);
    }

    verify(session, never()).save();
    verify(session).logout();
  }
}
