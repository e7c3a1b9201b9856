package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.Map;

/**
 * A page or component template, as far as our light module uses Magnolia's format.
 *
 * @param id {@code <module>:<path below templates>}, such as {@code pesona:pages/home}
 * @param title key of the title for editors
 * @param templateScript resource path of the Freemarker script
 * @param parameters texts that the script reads as {@code def.parameters.x}
 * @param areas areas by name
 */
public record TemplateDefinition(
    String id,
    String title,
    String templateScript,
    Map<String, String> parameters,
    Map<String, AreaDefinition> areas) {
  public TemplateDefinition {
    parameters = Map.copyOf(parameters);
    areas = Map.copyOf(areas);
  }
}
