package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;

/** Somebody whose password was right a moment ago; only {@link SignIn} makes it. */
public final class SignedIn {
  private final Person person;
  private final String stamp;

  /**
   * @param person who it is
   * @param stamp what the session remembers of the password
   */
  SignedIn(Person person, String stamp) {
    this.person = person;
    this.stamp = stamp;
  }

  /** Who it is. */
  public Person person() {
    return person;
  }

  String stamp() {
    return stamp;
  }
}
