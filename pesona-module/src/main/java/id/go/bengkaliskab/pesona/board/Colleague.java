package id.go.bengkaliskab.pesona.board;

import java.util.Objects;

/**
 * Somebody of the office, as a card names them.
 *
 * @param login login of the person
 * @param name their name, or the login of an account that is gone
 */
public record Colleague(String login, String name) {
  public Colleague {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
  }
}
