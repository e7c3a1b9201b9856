package id.go.bengkaliskab.pesona.embedded.lightmodule;

import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Structure;
import id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary.Vocabulary;
import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads a light module in Magnolia's formats, strictly: what it doesn't know stops the start, so
 * that no file of the module can silently mean something in Magnolia and nothing here.
 */
public final class LightModuleReader {
  /** Ours, not Magnolia's, and read by the module. */
  private static final String PROCEDURE = "sop";

  private static final String DEFINITION = ".yaml";
  private static final String SCRIPT = ".ftl";

  private final Resources resources;
  private final String module;
  private final ScriptCheck scripts;
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Faults faults = new Faults();

  private LightModuleReader(Resources resources, String module, ScriptCheck scripts) {
    this.resources = resources;
    this.module = module;
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
    return read(ResourceSnapshot.of(new LightModuleResources(modules), '/' + name), name, scripts);
  }

  /**
   * Reads a module.
   *
   * @param resources files of the module, which stay as they are
   * @param name name of the module
   * @param scripts looks into each template script
   * @throws InvalidLightModule with all faults, when there is one
   */
  public static LightModule read(Resources resources, String name, ScriptCheck scripts) {
    return new LightModuleReader(resources, name, scripts).read();
  }

  private LightModule read() {
    List<String> files = resources.list('/' + module);
    if (files.isEmpty()) {
      faults.add('/' + module, 1, "module.empty");
    }
    BundleTexts texts = bundles(files);
    Definitions definitions = new Definitions(module, texts, faults);
    DefinitionCheck check =
        new DefinitionCheck(vocabulary, new References(resources, module), texts, faults);
    for (String file : files) {
      file(file, check, definitions);
    }
    ScriptTexts scriptTexts = new ScriptTexts(texts, faults);
    files.stream()
        .filter(file -> file.endsWith(SCRIPT))
        .forEach(file -> source(file).ifPresent(source -> scriptTexts.check(file, source)));
    faults.throwIfAny();
    return definitions.module(resources);
  }

  private BundleTexts bundles(List<String> files) {
    BundleReader bundles = new BundleReader(vocabulary.bundles().languages(), faults);
    files.stream()
        .filter(file -> folder(file).equals(vocabulary.bundles().folder()))
        .forEach(file -> source(file).ifPresent(source -> bundles.read(file, source)));
    return bundles.texts();
  }

  private void file(String file, DefinitionCheck check, Definitions definitions) {
    String path = within(file);
    switch (folder(file)) {
      case "" -> {
        if (path.equals("module.yaml")) {
          definition(file, check, definitions);
        } else if (!path.equals("README.md")) {
          faults.add(file, 1, "module.file");
        }
      }
      case "templates" -> template(file, check, definitions);
      case "virtualUriMappings",
          "themes",
          "sites",
          "dialogs",
          "apps",
          "decorations",
          "restEndpoints" ->
          definition(file, check, definitions);
      case "mail", "paper" -> script(file);
      case "webresources" -> {
        if (WebResourceTypes.of(file).isEmpty()) {
          faults.add(file, 1, "file.served");
        }
      }
      default -> {
        if (!folder(file).equals(vocabulary.bundles().folder())
            && !folder(file).equals(PROCEDURE)) {
          faults.add(file, 1, "module.folder", folder(file));
        }
      }
    }
  }

  private void template(String file, DefinitionCheck check, Definitions definitions) {
    if (file.endsWith(SCRIPT)) {
      script(file);
    } else if (file.endsWith(DEFINITION)) {
      definition(file, check, definitions);
    } else {
      faults.add(file, 1, "file.kind.template");
    }
  }

  private void script(String file) {
    if (file.endsWith(SCRIPT)) {
      source(file).ifPresent(source -> faults.addAll(scripts.check(file, source)));
    } else {
      faults.add(file, 1, "file.kind.script");
    }
  }

  private void definition(String file, DefinitionCheck check, Definitions definitions) {
    String path = within(file);
    Optional<Structure> structure = vocabulary.ofFile(path);
    if (!file.endsWith(DEFINITION)) {
      faults.add(file, 1, "file.kind");
    } else if (structure.isEmpty()) {
      faults.add(file, 1, "file.unread", String.join(", ", new TreeSet<>(vocabulary.places())));
    } else {
      int before = faults.count();
      source(file)
          .flatMap(source -> YamlFiles.compose(file, source, faults))
          .ifPresent(
              node -> {
                check.check(scope(file, structure.get()), structure.get(), node);
                if (faults.count() == before) {
                  definitions.add(file, path, node);
                }
              });
    }
  }

  /** Keys name a definition by its path below its folder; apps by their name. */
  private Scope scope(String file, Structure structure) {
    String path = within(file);
    String name = path.substring(path.indexOf('/') + 1).replaceFirst("\\.yaml$", "");
    Scope scope = Scope.ofFile(file, module, name);
    return structure.names().map(kind -> scope.named(kind, name.replace('/', '.'))).orElse(scope);
  }

  private String within(String file) {
    return file.substring(module.length() + 2);
  }

  private String folder(String file) {
    String path = within(file);
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private Optional<String> source(String file) {
    byte[] bytes = resources.read(file).orElseThrow();
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      faults.add(file, 1, "file.encoding");
      return Optional.empty();
    }
  }
}
