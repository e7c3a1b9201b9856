package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a light module in Magnolia's formats, strictly: what it doesn't know stops the start, so
 * that no file of the module can silently mean something in Magnolia and nothing here.
 */
public final class LightModuleReader {
  /** Folders that others read: screens, the procedure, mails, papers. */
  private static final Set<String> READ_ELSEWHERE =
      Set.of("apps", "dialogs", "decorations", "sop", "mail", "paper");

  private final LightModuleResources resources;
  private final ScriptCheck scripts;
  private final Faults faults = new Faults();
  private final Map<String, TemplateDefinition> templates = new LinkedHashMap<>();
  private final List<UriMapping> mappings = new ArrayList<>();
  private final BundleReader bundles = new BundleReader(faults);

  private LightModuleReader(LightModuleResources resources, ScriptCheck scripts) {
    this.resources = resources;
    this.scripts = scripts;
  }

  /**
   * Reads a module.
   *
   * @param modules folder whose sub-folders are the light modules
   * @param name name of the module
   * @param scripts looks into each template script
   * @throws InvalidLightModule with all faults, when there is one
   */
  public static LightModule read(Path modules, String name, ScriptCheck scripts) {
    return new LightModuleReader(new LightModuleResources(modules), scripts).read(name);
  }

  private LightModule read(String name) {
    String folder = '/' + name;
    List<String> files = resources.list(folder);
    if (files.isEmpty()) {
      faults.add(folder, 1, "there is no such light module, or it is empty");
    }
    for (String file : files) {
      file(name, file);
    }
    BundleTexts texts = bundles.texts();
    faults.throwIfAny();
    return new LightModule(name, templates, new UriMappings(mappings), texts, resources);
  }

  private void file(String module, String file) {
    String path = file.substring(module.length() + 2);
    int slash = path.indexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    switch (folder) {
      case "" -> moduleFile(file, path);
      case "templates" -> template(module, file, path.substring(slash + 1));
      case "virtualUriMappings" ->
          yaml(file)
              .flatMap(yaml -> new UriMappingReader(file, faults).read(yaml))
              .ifPresent(mappings::add);
      case "themes" -> yaml(file).ifPresent(yaml -> theme(file, yaml));
      case "i18n" -> source(file).ifPresent(source -> bundles.read(file, source));
      case "webresources" -> webResource(file);
      default -> {
        if (!READ_ELSEWHERE.contains(folder)) {
          faults.add(file, 1, "unknown folder \"" + folder + '"');
        }
      }
    }
  }

  private void moduleFile(String file, String path) {
    if (path.equals("module.yaml")) {
      yaml(file).ifPresent(LightModuleReader::descriptor);
    } else if (!path.equals("README.md")) {
      faults.add(file, 1, "unknown file; known here are module.yaml and README.md");
    }
  }

  private static void descriptor(YamlObject yaml) {
    yaml.requiredText("version");
    yaml.object("dependencies")
        .ifPresent(
            dependencies -> {
              for (String name : dependencies.keys()) {
                dependencies.object(name).ifPresent(LightModuleReader::dependency);
              }
            });
    yaml.rejectUnknown();
  }

  private static void dependency(YamlObject yaml) {
    yaml.requiredText("version");
    yaml.oneOf("optional", List.of("true", "false"));
    yaml.rejectUnknown();
  }

  private void template(String module, String file, String path) {
    if (path.endsWith(".ftl")) {
      source(file).ifPresent(source -> faults.addAll(scripts.check(file, source)));
    } else if (path.endsWith(".yaml")) {
      String id = module + ':' + path.substring(0, path.length() - ".yaml".length());
      yaml(file)
          .ifPresent(
              yaml ->
                  templates.put(id, new TemplateReader(file, resources, faults).read(id, yaml)));
    } else {
      faults.add(file, 1, "unknown kind of file; templates are .yaml and .ftl");
    }
  }

  private void theme(String file, YamlObject yaml) {
    for (YamlObject css : yaml.objects("cssFiles")) {
      String link = css.requiredText("link");
      css.text("media");
      css.rejectUnknown();
      String path = link.startsWith("/.resources/") ? link.substring("/.resources".length()) : link;
      if (!link.isEmpty() && resources.read(path).isEmpty()) {
        faults.add(file, css.line("link"), "there is no style sheet \"" + link + '"');
      }
    }
    yaml.rejectUnknown();
  }

  private void webResource(String file) {
    if (WebResourceTypes.of(file).isEmpty()) {
      faults.add(file, 1, "files of this kind are not served to browsers");
    }
  }

  private Optional<YamlObject> yaml(String file) {
    if (!file.endsWith(".yaml")) {
      faults.add(file, 1, "unknown kind of file; definitions end in .yaml");
      return Optional.empty();
    }
    return source(file).flatMap(source -> YamlFiles.read(file, source, faults));
  }

  private Optional<String> source(String file) {
    byte[] bytes = resources.read(file).orElseThrow();
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      faults.add(file, 1, "the file is not UTF-8");
      return Optional.empty();
    }
  }
}
