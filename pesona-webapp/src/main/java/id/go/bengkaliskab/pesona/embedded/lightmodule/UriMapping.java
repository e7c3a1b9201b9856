package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Optional;

/** A virtual URI mapping of a light module. */
public interface UriMapping {

  /** Which of several fitting mappings wins: the one with the highest weight. */
  int weight();

  /**
   * Where a path leads.
   *
   * @param path decoded path of the request, without context path and query
   * @return the target, or empty when the mapping doesn't fit
   */
  Optional<UriTarget> map(String path);
}
