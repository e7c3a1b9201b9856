package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Collects the definitions that this package reads itself; the others are only checked. */
final class Definitions {
  private final String module;
  private final BundleTexts texts;
  private final Faults faults;
  private final Map<String, TemplateDefinition> templates = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final List<UriMapping> mappings = new ArrayList<>();

  Definitions(String module, BundleTexts texts, Faults faults) {
    this.module = module;
    this.texts = texts;
    this.faults = faults;
  }

  /** Takes a definition that fits the vocabulary. */
  void add(String file, String path, MappingNode node) {
    YamlObject yaml = new YamlObject(node);
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    String name = path.substring(path.indexOf('/') + 1, path.length() - ".yaml".length());
    switch (folder) {
      case "" -> dependencies(file, yaml);
      case "templates" -> templates.put(module + ':' + name, template(name, yaml));
      case "sites" -> site(file, name, yaml);
      case "themes" -> themes.put(name, theme(name, yaml));
      case "virtualUriMappings" ->
          new UriMappingReader(file, faults).read(yaml).ifPresent(mappings::add);
      default -> {
        // read by the parts that use them
      }
    }
  }

  private TemplateDefinition template(String name, YamlObject yaml) {
    return new TemplateReader(module, texts).read(name, yaml);
  }

  /** Magnolia may have several, which it tells apart by their domains. */
  private void site(String file, String name, YamlObject yaml) {
    if (sites.isEmpty()) {
      sites.put(name, Site.of(yaml));
    } else {
      faults.add(file, 1, "module.second-site", sites.keySet().iterator().next());
    }
  }

  private static Theme theme(String name, YamlObject yaml) {
    return new Theme(
        name,
        yaml.objects("cssFiles").stream()
            .map(
                css ->
                    new Theme.StyleSheet(css.requiredText("link"), css.text("media").orElse("all")))
            .toList());
  }

  /** Other modules are not here, so nothing can depend on them. */
  private void dependencies(String file, YamlObject yaml) {
    yaml.object("dependencies")
        .ifPresent(
            dependencies -> {
              for (String name : dependencies.keys()) {
                YamlObject dependency = dependencies.object(name).orElseThrow();
                if (!name.equals(module) && !dependency.flag("optional", false)) {
                  faults.add(file, dependencies.line(name), "module.needed", name);
                }
              }
            });
  }

  LightModule module(Resources resources) {
    return new LightModule(
        module,
        templates,
        themes,
        sites.values().stream().findFirst().orElse(Site.PLAIN),
        new UriMappings(mappings),
        texts,
        resources);
  }
}
