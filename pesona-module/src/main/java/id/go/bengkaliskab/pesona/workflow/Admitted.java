package id.go.bengkaliskab.pesona.workflow;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor who may act.
 *
 * @param role procedure role in which; empty for the system
 * @param inPlace why someone acts in place of the performer: {@code overdue}, {@code absent} or
 *     {@code own-work}
 */
record Admitted(String role, Optional<String> inPlace) {
  Admitted {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(inPlace, "inPlace");
  }
}
