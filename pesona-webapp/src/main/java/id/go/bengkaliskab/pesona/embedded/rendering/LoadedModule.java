package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleResources;
import id.go.bengkaliskab.pesona.embedded.lightmodule.ResourceSnapshot;
import java.nio.file.Path;

/**
 * A light module that was read without a fault, with the scripts of the same moment.
 *
 * @param module definitions, texts and files
 * @param scripts the scripts of its templates
 */
public record LoadedModule(LightModule module, TemplateScripts scripts) {

  /**
   * Reads a module as it stands now.
   *
   * @param modules folder whose sub-folders are the light modules
   * @param name name of the module
   * @throws id.go.bengkaliskab.pesona.embedded.lightmodule.InvalidLightModule with all faults, when
   *     there is one
   */
  public static LoadedModule read(Path modules, String name) {
    ResourceSnapshot files = ResourceSnapshot.of(new LightModuleResources(modules), '/' + name);
    TemplateScripts scripts = new TemplateScripts(files);
    return new LoadedModule(LightModuleReader.read(files, name, scripts), scripts);
  }
}
