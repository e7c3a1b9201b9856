package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.store.Sha256;

/** What a session remembers of the account it began with, to end when that changes. */
final class SessionStamp {
  private SessionStamp() {}

  static String of(String passwordHash, String sessions) {
    return Sha256.of(passwordHash + '\n' + sessions);
  }
}
