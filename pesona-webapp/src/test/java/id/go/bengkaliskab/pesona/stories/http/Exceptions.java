package id.go.bengkaliskab.pesona.stories.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What Vaadin 8 itself draws and no screen of ours can mend, each with its reason. */
final class Exceptions {
  private final List<Known> known;
  private final Set<Known> met = new HashSet<>();

  private Exceptions(List<Known> known) {
    this.known = known;
  }

  static Exceptions ofVaadin() {
    try (InputStream file = Exceptions.class.getResourceAsStream("vaadin-exceptions.yaml")) {
      List<Map<String, String>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return new Exceptions(entries.stream().map(Known::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean covers(Finding finding) {
    List<Known> fitting = known.stream().filter(it -> it.covers(finding)).toList();
    met.addAll(fitting);
    return !fitting.isEmpty();
  }

  /** Exceptions that nothing needed. */
  List<Known> idle() {
    return known.stream().filter(it -> !met.contains(it)).toList();
  }

  /**
   * @param rule a regular expression for the rule
   * @param place a regular expression for the markup
   * @param reason why it stays
   */
  record Known(String checker, String rule, String place, String reason) {
    private static Known of(Map<String, String> entry) {
      return new Known(
          entry.get("checker"), entry.get("rule"), entry.get("place"), entry.get("reason"));
    }

    private boolean covers(Finding finding) {
      return checker.equals(finding.checker())
          && Pattern.compile(rule).matcher(finding.rule()).find()
          && Pattern.compile(place, Pattern.DOTALL).matcher(finding.place()).find();
    }
  }
}
