package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads template definitions in Magnolia's format. */
final class TemplateReader {
  private static final List<String> PAGE_TYPES = List.of("home", "section", "content");
  private static final List<String> AREA_TYPES = List.of("list", "single");
  private static final List<String> RENDER_TYPES = List.of("freemarker");
  private static final List<String> FLAGS = List.of("true", "false");

  private final String file;
  private final LightModuleResources resources;
  private final Faults faults;

  TemplateReader(String file, LightModuleResources resources, Faults faults) {
    this.file = file;
    this.resources = resources;
    this.faults = faults;
  }

  TemplateDefinition read(String id, YamlObject yaml) {
    String title = yaml.requiredText("title");
    yaml.text("description");
    yaml.requiredText("renderType");
    yaml.oneOf("renderType", RENDER_TYPES);
    yaml.oneOf("type", PAGE_TYPES);
    yaml.oneOf("visible", FLAGS);
    yaml.requiredText("templateScript");
    TemplateDefinition definition =
        new TemplateDefinition(id, title, script(yaml).orElse(""), parameters(yaml), areas(yaml));
    yaml.rejectUnknown();
    return definition;
  }

  private Map<String, String> parameters(YamlObject yaml) {
    Map<String, String> parameters = new LinkedHashMap<>();
    yaml.object("parameters")
        .ifPresent(
            object ->
                object.keys().forEach(k -> object.text(k).ifPresent(v -> parameters.put(k, v))));
    return parameters;
  }

  private Map<String, AreaDefinition> areas(YamlObject yaml) {
    Map<String, AreaDefinition> areas = new LinkedHashMap<>();
    yaml.object("areas")
        .ifPresent(
            object -> {
              for (String name : object.keys()) {
                object.object(name).ifPresent(area -> areas.put(name, area(name, area)));
              }
            });
    return areas;
  }

  private AreaDefinition area(String name, YamlObject yaml) {
    yaml.text("title");
    String type = yaml.oneOf("type", AREA_TYPES).orElse("list");
    AreaDefinition area = new AreaDefinition(name, type, script(yaml), components(yaml));
    yaml.rejectUnknown();
    return area;
  }

  private Set<String> components(YamlObject area) {
    Set<String> ids = new LinkedHashSet<>();
    area.object("availableComponents")
        .ifPresent(
            available -> {
              for (String key : available.keys()) {
                available.object(key).ifPresent(component -> ids.add(componentId(component)));
              }
            });
    return ids;
  }

  private String componentId(YamlObject component) {
    String id = component.requiredText("id");
    component.rejectUnknown();
    int colon = id.indexOf(':');
    if (colon > 0) {
      String definition =
          '/' + id.substring(0, colon) + "/templates/" + id.substring(colon + 1) + ".yaml";
      if (resources.read(definition).isEmpty()) {
        faults.add(file, component.line("id"), "there is no component \"" + id + '"');
      }
    } else if (!id.isEmpty()) {
      faults.add(file, component.line("id"), "a component id has the form module:path: " + id);
    }
    return id;
  }

  private Optional<String> script(YamlObject yaml) {
    Optional<String> script = yaml.text("templateScript");
    script
        .filter(path -> !path.endsWith(".ftl") || resources.read(path).isEmpty())
        .ifPresent(
            path ->
                faults.add(
                    file, yaml.line("templateScript"), "there is no script \"" + path + '"'));
    return script;
  }
}
