package id.go.bengkaliskab.pesona.agenda;

import java.time.Instant;
import java.util.Objects;

/**
 * To whom a task was given.
 *
 * @param login login of the person
 * @param name their name, or the login of an account that is gone
 * @param by name of who gave it to them
 * @param at when
 */
public record Assigned(String login, String name, String by, Instant at) {
  public Assigned {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }
}
