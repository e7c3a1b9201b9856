package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import javax.jcr.Credentials;

/**
 * Proof of a principal. Only this package can make one, so there is no password to guess; it cannot
 * come out of a stream of bytes either.
 */
final class AccessCredentials implements Credentials {
  private static final long serialVersionUID = 1L;

  private final Access access;

  AccessCredentials(Access access) {
    this.access = access;
  }

  Access access() {
    return access;
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("credentials are made, not read");
  }
}
