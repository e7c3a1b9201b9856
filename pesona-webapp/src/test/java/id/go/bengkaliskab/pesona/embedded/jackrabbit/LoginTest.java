package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.security.Principal;
import java.security.PrivilegedAction;
import java.util.Set;
import javax.jcr.Credentials;
import javax.jcr.GuestCredentials;
import javax.jcr.LoginException;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no password, no anonymous and no administrator: only what this package makes opens. */
class LoginTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  @ParameterizedTest
  @ValueSource(strings = {"admin", "anonymous", "author-system", "publisher", "superuser"})
  void a_name_and_a_password_open_nothing(String name) throws RepositoryException {
    refused(new SimpleCredentials(name, name.toCharArray()));
  }

  @Test
  void guests_and_those_without_credentials_are_refused() throws RepositoryException {
    refused(new GuestCredentials());
    refused(null);
  }

  @Test
  void an_attribute_that_claims_to_be_signed_in_is_not_believed() throws RepositoryException {
    SimpleCredentials claimed = new SimpleCredentials("author-system", new char[0]);
    claimed.setAttribute("org.apache.jackrabbit.core.security.impersonator", "admin");
    claimed.setAttribute("trust_credentials_attribute", "true");
    refused(claimed);
  }

  @Test
  void a_subject_with_the_right_name_is_not_believed() throws RepositoryException {
    Principal named = () -> "author-system";
    Subject subject = new Subject(true, Set.of(named), Set.of(), Set.of());
    try (Lease lease = REPOSITORY.sessions().open(Access.PUBLIC, "pesona-public")) {
      Repository repository = lease.session().getRepository();
      PrivilegedAction<Session> login =
          () -> {
            try {
              return repository.login("pesona");
            } catch (RepositoryException e) {
              return null;
            }
          };
      assertThat(Subject.doAs(subject, login)).isNull();
    }
  }

  @Test
  void an_open_session_cannot_become_another() throws RepositoryException {
    try (Lease lease = REPOSITORY.sessions().open(Access.PUBLIC, "pesona-public")) {
      Session session = lease.session();
      assertThatThrownBy(
              () -> session.impersonate(new SimpleCredentials("author-system", new char[0])))
          .isInstanceOf(LoginException.class);
      assertThat(session.getUserID()).isEqualTo("public-reader");
    }
  }

  @Test
  void credentials_cannot_be_read_from_bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new AccessCredentials(Access.AUTHOR));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThatThrownBy(in::readObject).isInstanceOf(InvalidObjectException.class);
    }
  }

  private static void refused(Credentials credentials) throws RepositoryException {
    try (Lease lease = REPOSITORY.sessions().open(Access.PUBLIC, "pesona-public")) {
      Repository repository = lease.session().getRepository();
      for (String workspace : WorkspaceAccess.ALL) {
        assertThatThrownBy(() -> repository.login(credentials, workspace))
            .isInstanceOf(LoginException.class);
      }
    }
  }
}
