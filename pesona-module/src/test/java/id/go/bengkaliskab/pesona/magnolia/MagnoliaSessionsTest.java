package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import javax.jcr.NoSuchWorkspaceException;
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
    when(repository.getSystemSession("dam")).thenReturn(session);

    try (Lease lease = sessions.open(Access.PUBLIC, Workspaces.DAM_PUBLIC)) {
      assertThat(lease.session()).isSameAs(session);
    }
  }

  @Test
  void a_missing_workspace_is_named() throws Exception {
    when(repository.getSystemSession("pesona")).thenThrow(new NoSuchWorkspaceException());

    assertThatThrownBy(() -> sessions.open(Access.AUTHOR, "pesona"))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining("\"pesona\"");
  }
}
