package id.go.bengkaliskab.pesona.embedded.security;

import java.time.Duration;
import java.util.Arrays;

/** For what somebody gets a link to a page on which a password is set. */
public enum LinkPurpose {
  /** The first password of a new account. */
  INVITATION("invitation", Duration.ofDays(7)),
  /** Another password, instead of a forgotten one. */
  RESET("password-reset", Duration.ofMinutes(60));

  private final String id;
  private final Duration life;

  LinkPurpose(String id, Duration life) {
    this.id = id;
    this.life = life;
  }

  /** Id of the mail and its templates. */
  public String id() {
    return id;
  }

  /** How long a link lives after it was sent. */
  public Duration life() {
    return life;
  }

  static LinkPurpose of(String id) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no purpose of a link: \"" + id + '"'));
  }
}
