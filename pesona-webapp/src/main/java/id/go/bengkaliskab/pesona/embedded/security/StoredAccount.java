package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Optional;

/**
 * An account as stored.
 *
 * @param person who it is; disabled too when the account is for demonstrations only and this isn't
 *     one
 * @param passwordHash bcrypt hash; an account without one can't sign in
 * @param failures failed attempts to sign in since the last that succeeded
 */
record StoredAccount(Person person, Optional<String> passwordHash, int failures) {}
