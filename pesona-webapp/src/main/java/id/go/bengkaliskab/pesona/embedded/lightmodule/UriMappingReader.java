package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads virtual URI mappings in Magnolia's format. */
final class UriMappingReader {
  private static final String REGEXP = ".RegexpVirtualUriMapping";
  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

  private final String file;
  private final Faults faults;

  UriMappingReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  Optional<UriMapping> read(YamlObject yaml) {
    String fromUri = yaml.requiredText("fromUri");
    UriTarget target = UriTarget.parse(yaml.requiredText("toUri")).orElseThrow();
    return yaml.requiredText("class").endsWith(REGEXP)
        ? regexp(fromUri, target, yaml)
        : Optional.of(SimpleUriMapping.of(fromUri, target));
  }

  private Optional<UriMapping> regexp(String fromUri, UriTarget target, YamlObject yaml) {
    Pattern pattern = Pattern.compile(fromUri);
    int groups = pattern.matcher("").groupCount();
    List<String> beyond =
        GROUP
            .matcher(target.address())
            .results()
            .filter(reference -> Integer.parseInt(reference.group(1)) > groups)
            .map(MatchResult::group)
            .toList();
    beyond.forEach(
        reference -> faults.add(file, yaml.line("toUri"), "mapping.group", reference, groups));
    return beyond.isEmpty() ? Optional.of(new RegexpUriMapping(pattern, target)) : Optional.empty();
  }
}
