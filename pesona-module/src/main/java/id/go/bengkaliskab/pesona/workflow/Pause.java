package id.go.bengkaliskab.pesona.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * The article waits for someone outside the office, so the time of the step stands still.
 *
 * @param login who paused it
 * @param since from when
 * @param reason what it waits for
 */
public record Pause(String login, Instant since, String reason) {
  public Pause {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(reason, "reason");
  }
}
