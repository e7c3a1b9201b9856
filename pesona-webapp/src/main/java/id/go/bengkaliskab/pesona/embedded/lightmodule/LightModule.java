package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.host.Resources;
import java.util.Map;

/**
 * A light module that was read without a fault.
 *
 * @param name name of the module, that of its folder
 * @param templates template definitions by id
 * @param themes themes by name
 * @param site the site that the public reads
 * @param uriMappings virtual URI mappings
 * @param texts texts of the message bundles
 * @param resources all files
 */
public record LightModule(
    String name,
    Map<String, TemplateDefinition> templates,
    Map<String, Theme> themes,
    Site site,
    UriMappings uriMappings,
    BundleTexts texts,
    Resources resources) {
  public LightModule {
    templates = Map.copyOf(templates);
    themes = Map.copyOf(themes);
  }
}
