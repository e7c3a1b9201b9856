package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Looks that every field of a form with tabs stands on one, since nobody would see it otherwise.
 */
final class FormTabs {
  private static final String TABBED = "tabbedLayout";

  private final Faults faults;

  FormTabs(Faults faults) {
    this.faults = faults;
  }

  void check(String file, Entries form) {
    Optional<MappingNode> layout = form.get("layout").flatMap(entry -> mapping(entry.value()));
    Optional<Entries.Entry> fields = form.get("properties");
    if (layout.isEmpty() || fields.isEmpty()) {
      return;
    }
    Entries tabbed = Entries.of(file, layout.get(), new Faults());
    if (tabbed.get("$type").flatMap(Entries.Entry::text).filter(TABBED::equals).isEmpty()) {
      return;
    }
    Set<String> shown = new LinkedHashSet<>();
    tabbed.get("tabs").ifPresent(tabs -> tabs.values().forEach(tab -> shown.addAll(fields(tab))));
    fields.get().entryNames().stream()
        .filter(name -> !shown.contains(name))
        .forEach(name -> faults.add(file, fields.get().lineOf(name), "form.untabbed", name));
  }

  private static Set<String> fields(Node tab) {
    Set<String> names = new LinkedHashSet<>();
    mapping(tab)
        .flatMap(mapping -> Entries.of("", mapping, new Faults()).get("fields"))
        .filter(entry -> entry.value() instanceof SequenceNode)
        .ifPresent(entry -> names.addAll(entry.entryNames()));
    return names;
  }

  private static Optional<MappingNode> mapping(Node node) {
    return node instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
  }
}
