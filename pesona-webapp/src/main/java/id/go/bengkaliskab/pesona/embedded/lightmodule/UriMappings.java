package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All virtual URI mappings. */
public final class UriMappings {
  private final List<UriMapping> mappings;

  /**
   * @param mappings in any order
   */
  public UriMappings(List<UriMapping> mappings) {
    this.mappings =
        mappings.stream().sorted(Comparator.comparingInt(UriMapping::weight).reversed()).toList();
  }

  /** Where a path leads by the heaviest mapping that fits. */
  public Optional<UriTarget> map(String path) {
    return mappings.stream().flatMap(mapping -> mapping.map(path).stream()).findFirst();
  }
}
