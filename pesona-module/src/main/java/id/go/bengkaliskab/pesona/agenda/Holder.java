package id.go.bengkaliskab.pesona.agenda;

import java.time.Instant;
import java.util.Objects;

/**
 * Who works on a task.
 *
 * @param login login of the person
 * @param name their name, or the login of an account that is gone
 * @param since from when
 */
public record Holder(String login, String name, Instant since) {
  public Holder {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(since, "since");
  }
}
