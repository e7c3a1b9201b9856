package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mapping with the wild cards {@code *} and {@code ?}; the longer the pattern, the heavier. */
record SimpleUriMapping(Pattern pattern, int weight, UriTarget target) implements UriMapping {

  static SimpleUriMapping of(String fromUri, UriTarget target) {
    StringBuilder expression = new StringBuilder();
    fromUri
        .codePoints()
        .forEach(
            c ->
                expression.append(
                    c == '*' ? ".*" : c == '?' ? ".?" : Pattern.quote(Character.toString(c))));
    return new SimpleUriMapping(Pattern.compile(expression.toString()), fromUri.length(), target);
  }

  @Override
  public Optional<UriTarget> map(String path) {
    return pattern.matcher(path).matches() ? Optional.of(target) : Optional.empty();
  }
}
