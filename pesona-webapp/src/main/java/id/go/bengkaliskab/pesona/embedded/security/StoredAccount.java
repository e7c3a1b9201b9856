package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Optional;

/**
 * An account as stored.
 *
 * @param person who it is; disabled too when the account is for demonstrations only and this isn't
 *     one
 * @param nip employee number, if there is one
 * @param passwordHash bcrypt hash; an account without one can't sign in
 * @param sessions mark that changes when the sessions of the account are ended; may be empty
 * @param failures failed attempts to sign in since the last that succeeded
 */
record StoredAccount(
    Person person,
    Optional<String> nip,
    Optional<String> passwordHash,
    String sessions,
    int failures) {

  /** What a session remembers, to end when it changes; none while nobody can sign in. */
  Optional<String> stamp() {
    return passwordHash.map(hash -> SessionStamp.of(hash, sessions));
  }
}
