package id.go.bengkaliskab.pesona.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a list of articles.
 *
 * @param entries the articles, those begun last first
 * @param next where the following part begins; empty when this was the last
 */
public record CataloguePage(List<CatalogueEntry> entries, Optional<String> next) {
  public CataloguePage {
    entries = List.copyOf(entries);
    Objects.requireNonNull(next, "next");
  }
}
