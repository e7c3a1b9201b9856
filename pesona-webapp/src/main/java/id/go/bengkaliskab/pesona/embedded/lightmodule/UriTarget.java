package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a virtual URI leads.
 *
 * @param kind what to do
 * @param address path with an optional query
 */
public record UriTarget(Kind kind, String address) {

  /** What to do with the address; the words are Magnolia's prefixes. */
  public enum Kind {
    /** Answer from another path of this site, unseen by the reader. */
    FORWARD("forward:"),
    /** Send the reader there for now (302). */
    REDIRECT("redirect:"),
    /** Send the reader there for good (301). */
    PERMANENT("permanent:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** A target as written in {@code toUri}; empty when its prefix is not known. */
  static Optional<UriTarget> parse(String toUri) {
    return Arrays.stream(Kind.values())
        .filter(kind -> toUri.startsWith(kind.prefix + '/'))
        .map(kind -> new UriTarget(kind, toUri.substring(kind.prefix.length())))
        .findFirst();
  }
}
