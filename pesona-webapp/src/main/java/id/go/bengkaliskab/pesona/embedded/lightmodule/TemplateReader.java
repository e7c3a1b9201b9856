package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads template definitions in Magnolia's format. */
final class TemplateReader {
  private static final List<String> TITLES =
      List.of("{module}.templates.{path}.title", "templates.{path}.title");

  private final String module;
  private final BundleTexts texts;

  TemplateReader(String module, BundleTexts texts) {
    this.module = module;
    this.texts = texts;
  }

  TemplateDefinition read(String path, YamlObject yaml) {
    return new TemplateDefinition(
        module + ':' + path,
        yaml.text("title").orElseGet(() -> generatedTitle(path)),
        yaml.requiredText("templateScript"),
        yaml.texts("parameters"),
        areas(yaml));
  }

  private String generatedTitle(String path) {
    Scope scope = Scope.ofFile("", module, path);
    return GeneratedKeys.of(TITLES, scope.names()).stream()
        .filter(texts::has)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, AreaDefinition> areas(YamlObject yaml) {
    Map<String, AreaDefinition> areas = new LinkedHashMap<>();
    yaml.object("areas")
        .ifPresent(
            object ->
                object
                    .keys()
                    .forEach(
                        name -> areas.put(name, area(name, object.object(name).orElseThrow()))));
    return areas;
  }

  private static AreaDefinition area(String name, YamlObject yaml) {
    return new AreaDefinition(
        name,
        AreaDefinition.Type.of(yaml.text("type").orElse("list")),
        yaml.text("templateScript"),
        components(yaml),
        yaml.flag("enabled", true),
        yaml.text("maxComponents")
            .map(number -> OptionalInt.of(Integer.parseInt(number)))
            .orElse(OptionalInt.empty()),
        yaml.texts("parameters"));
  }

  private static Set<String> components(YamlObject area) {
    Set<String> ids = new LinkedHashSet<>();
    area.object("availableComponents")
        .ifPresent(
            available ->
                available
                    .keys()
                    .forEach(
                        key -> ids.add(available.object(key).orElseThrow().requiredText("id"))));
    return ids;
  }
}
