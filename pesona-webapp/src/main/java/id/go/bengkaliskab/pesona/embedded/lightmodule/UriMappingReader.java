package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads virtual URI mappings in Magnolia's format. */
final class UriMappingReader {
  private static final String PACKAGE = "info.magnolia.virtualuri.mapping.";
  private static final String SIMPLE = PACKAGE + "DefaultVirtualUriMapping";
  private static final String REGEXP = PACKAGE + "RegexpVirtualUriMapping";
  private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

  private final String file;
  private final Faults faults;

  UriMappingReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  Optional<UriMapping> read(YamlObject yaml) {
    yaml.requiredText("class");
    Optional<String> kind = yaml.oneOf("class", List.of(SIMPLE, REGEXP));
    String fromUri = yaml.requiredText("fromUri");
    String toUri = yaml.requiredText("toUri");
    yaml.rejectUnknown();
    Optional<UriTarget> target = UriTarget.parse(toUri);
    if (target.isEmpty() && !toUri.isEmpty()) {
      faults.add(
          file,
          yaml.line("toUri"),
          "\"toUri\" must begin with forward:/, redirect:/ or permanent:/ but is \"" + toUri + '"');
    }
    if (kind.isEmpty() || target.isEmpty() || fromUri.isEmpty()) {
      return Optional.empty();
    }
    return kind.get().equals(SIMPLE)
        ? Optional.of(SimpleUriMapping.of(fromUri, target.get()))
        : regexp(fromUri, target.get(), yaml);
  }

  private Optional<UriMapping> regexp(String fromUri, UriTarget target, YamlObject yaml) {
    try {
      Pattern pattern = Pattern.compile(fromUri);
      int groups = pattern.matcher("").groupCount();
      GROUP
          .matcher(target.address())
          .results()
          .filter(reference -> Integer.parseInt(reference.group(1)) > groups)
          .forEach(
              reference ->
                  faults.add(
                      file,
                      yaml.line("toUri"),
                      "\"toUri\" names "
                          + reference.group()
                          + " but \"fromUri\" has "
                          + groups
                          + " groups"));
      return Optional.of(new RegexpUriMapping(pattern, target));
    } catch (PatternSyntaxException e) {
      faults.add(file, yaml.line("fromUri"), "broken regular expression: " + e.getDescription());
      return Optional.empty();
    }
  }
}
