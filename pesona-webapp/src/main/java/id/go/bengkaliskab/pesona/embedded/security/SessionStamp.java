package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.store.Sha256;

/** What a session remembers of the password it began with, to end when that changes. */
final class SessionStamp {
  private SessionStamp() {}

  static String of(String passwordHash) {
    return Sha256.of(passwordHash);
  }
}
