package id.go.bengkaliskab.pesona.agenda;

import java.time.Instant;
import java.util.Objects;

/**
 * Who works on a task. A claim that has lapsed is shown to its holder only; for everybody else the
 * task is free.
 *
 * @param login login of the person
 * @param name their name, or the login of an account that is gone
 * @param since from when
 * @param activeAt last sign of work
 * @param lapsesAt when the claim lapses, or lapsed, unless they go on
 */
public record Holder(String login, String name, Instant since, Instant activeAt, Instant lapsesAt) {
  public Holder {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(activeAt, "activeAt");
    Objects.requireNonNull(lapsesAt, "lapsesAt");
  }
}
