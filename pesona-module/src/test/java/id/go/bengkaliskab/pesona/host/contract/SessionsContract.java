package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.host.Workspaces;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.Test;

interface SessionsContract extends Contract {

  @Test
  default void what_was_not_saved_is_gone_when_the_lease_closes() throws RepositoryException {
    try (Lease lease = author()) {
      lease.session().getRootNode().addNode("not-saved", "mgnl:folder");
    }

    try (Lease lease = author()) {
      assertThat(lease.session().nodeExists("/not-saved")).isFalse();
      assertThat(lease.session().hasPendingChanges()).isFalse();
    }
  }

  @Test
  default void two_leases_of_one_thread_do_not_see_what_the_other_has_not_saved()
      throws RepositoryException {
    try (Lease outer = author()) {
      outer.session().getRootNode().addNode("outer", "mgnl:folder");
      try (Lease inner = author()) {
        assertThat(inner.session().nodeExists("/outer")).isFalse();
        inner.session().getRootNode().addNode("inner", "mgnl:folder");
      }
      assertThat(outer.session().nodeExists("/outer")).isTrue();
      outer.session().save();
    }

    try (Lease lease = author()) {
      assertThat(lease.session().nodeExists("/outer")).isTrue();
      assertThat(lease.session().nodeExists("/inner")).isFalse();
    }
  }

  @Test
  default void a_lease_shows_what_another_saved_before_it_was_opened() throws RepositoryException {
    try (Lease writing = author()) {
      writing.session().getRootNode().addNode("saved", "mgnl:folder");
      writing.session().save();

      try (Lease reading = author()) {
        assertThat(reading.session().nodeExists("/saved")).isTrue();
      }
    }
  }

  @Test
  default void a_closed_lease_can_be_closed_again() throws RepositoryException {
    Lease lease = author();
    lease.close();
    lease.close();

    try (Lease one = author();
        Lease other = author()) {
      assertThat(one.session()).isNotSameAs(other.session());
    }
  }

  @Test
  default void a_workspace_that_is_not_there_is_named() {
    assertThatThrownBy(() -> host().sessions().open(Access.AUTHOR, "tak-ada"))
        .isInstanceOf(RepositoryUnavailable.class)
        .hasMessageContaining("tak-ada");
  }

  @Test
  default void content_is_there_after_a_restart() throws RepositoryException {
    try (Lease lease = author()) {
      lease.session().getRootNode().addNode("lasting", "mgnl:folder");
      lease.session().save();
    }

    tested().restart();

    try (Lease lease = author()) {
      assertThat(lease.session().nodeExists("/lasting")).isTrue();
    }
  }

  private Lease author() {
    return host().sessions().open(Access.AUTHOR, Workspaces.PESONA);
  }
}
