package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;

/**
 * Who brings a change of an account about, and how it came in.
 *
 * @param login of the person, or {@code system} for somebody whom nobody knows yet
 * @param name full name, for the part of the record that can be erased
 * @param role role in which they act; empty when they act for themselves
 * @param via how it came in: {@code rest}, {@code admin}, {@code mail-link}, {@code sign-in}
 */
record AccountActor(String login, String name, String role, String via) {

  static AccountActor administrator(Person person, String via) {
    return new AccountActor(person.login(), person.name(), Person.ADMINISTRATOR, via);
  }

  /** Somebody who shows by a link from their mailbox who they are. */
  static AccountActor holder(Person person) {
    return new AccountActor(person.login(), person.name(), "", "mail-link");
  }

  /** Somebody at the sign-in page; anybody can type any name there. */
  static AccountActor stranger() {
    return new AccountActor("system", "", "", "sign-in");
  }
}
