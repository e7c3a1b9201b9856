package id.go.bengkaliskab.pesona.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * The present step was given to somebody; others leave it to them or take it over. It ends with the
 * step.
 *
 * @param login to whom
 * @param by login of who assigned it
 * @param at when
 */
public record Assignment(String login, String by, Instant at) {
  public Assignment {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
  }
}
