package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mapping by regular expression; the more groups, the heavier. */
record RegexpUriMapping(Pattern pattern, UriTarget target) implements UriMapping {

  @Override
  public int weight() {
    return pattern.matcher("").groupCount();
  }

  @Override
  public Optional<UriTarget> map(String path) {
    Matcher matcher = pattern.matcher(path);
    return matcher.matches()
        ? Optional.of(new UriTarget(target.kind(), filled(matcher)))
        : Optional.empty();
  }

  private String filled(Matcher matcher) {
    String address = target.address();
    for (int group = matcher.groupCount(); group > 0; group--) {
      String value = matcher.group(group);
      address = address.replace("$" + group, value == null ? "" : value);
    }
    return address;
  }
}
