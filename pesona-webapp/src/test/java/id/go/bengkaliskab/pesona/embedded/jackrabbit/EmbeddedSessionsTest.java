package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Sessions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedSessionsTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  @Test
  void a_session_given_back_is_lent_again_without_a_new_login() {
    Session first = lend();
    Session second = lend();

    assertThat(second).isSameAs(first);
  }

  @Test
  void two_leases_at_once_have_two_sessions() {
    try (Lease one = open();
        Lease other = open()) {
      assertThat(one.session()).isNotSameAs(other.session());
    }
  }

  @Test
  void what_was_not_saved_is_gone_when_the_lease_is_closed() throws RepositoryException {
    try (Lease lease = open()) {
      lease.session().getRootNode().addNode("unsaved", "pesona:entry");
    }
    try (Lease lease = open()) {
      assertThat(lease.session().hasPendingChanges()).isFalse();
      assertThat(lease.session().nodeExists("/unsaved")).isFalse();
    }
  }

  @Test
  void a_session_closed_by_its_borrower_is_not_lent_again() throws RepositoryException {
    Session broken;
    try (Lease lease = open()) {
      broken = lease.session();
      broken.logout();
    }
    try (Lease lease = open()) {
      assertThat(lease.session()).isNotSameAs(broken);
      assertThat(lease.session().nodeExists("/")).isTrue();
    }
  }

  @Test
  void a_session_that_broke_while_idle_is_replaced() throws RepositoryException {
    Session idle = lend();
    idle.logout();

    try (Lease lease = open()) {
      assertThat(lease.session().isLive()).isTrue();
    }
  }

  @Test
  void a_closed_lease_gives_no_session() {
    Lease lease = open();
    lease.close();

    assertThatThrownBy(lease::session).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sessions_beyond_those_kept_are_closed_after_use() {
    List<Lease> leases = new ArrayList<>();
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Lease lease = open();
      leases.add(lease);
      sessions.add(lease.session());
    }
    leases.forEach(Lease::close);

    assertThat(sessions.stream().filter(Session::isLive)).hasSize(16);
  }

  @Test
  void closing_the_repository_closes_sessions_lent_and_idle(@TempDir Path folder) {
    TestRepository repository = new TestRepository(folder);
    Sessions sessions = repository.sessions();
    Session idle;
    try (Lease lease = sessions.open(Access.AUTHOR, "dam")) {
      idle = lease.session();
    }
    try (Lease lent = sessions.open(Access.AUTHOR, "pesona")) {
      repository.close();

      assertThat(idle.isLive()).isFalse();
      assertThat(lent.session().isLive()).isFalse();
    }
    assertThatThrownBy(() -> sessions.open(Access.AUTHOR, "pesona"))
        .isInstanceOf(RepositoryUnavailable.class);
  }

  private static Session lend() {
    try (Lease lease = open()) {
      return lease.session();
    }
  }

  private static Lease open() {
    return REPOSITORY.sessions().open(Access.AUTHOR, "pesona");
  }
}
