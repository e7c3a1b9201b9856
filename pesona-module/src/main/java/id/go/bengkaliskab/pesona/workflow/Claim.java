package id.go.bengkaliskab.pesona.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody works on the article; nobody else saves it meanwhile.
 *
 * @param login who
 * @param since from when
 */
public record Claim(String login, Instant since) {
  public Claim {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(since, "since");
  }
}
