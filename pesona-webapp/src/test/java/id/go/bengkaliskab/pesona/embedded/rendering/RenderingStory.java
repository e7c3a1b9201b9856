package id.go.bengkaliskab.pesona.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import freemarker.template.TemplateException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.AreaDefinition;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BundleTexts;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.Site;
import id.go.bengkaliskab.pesona.embedded.lightmodule.TemplateDefinition;
import id.go.bengkaliskab.pesona.embedded.lightmodule.UriMappings;
import id.go.bengkaliskab.pesona.host.Resources;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A light module made of a few scripts, and a page rendered with it. */
abstract class RenderingStory {
  final Map<String, String> files = new HashMap<>();

  private final Map<String, TemplateDefinition> templates = new HashMap<>();

  void assertFails(String script, String message) {
    page(script, area("list"));
    assertThatThrownBy(() -> render(Map.of())).hasStackTraceContaining(message);
  }

  void page(String script, AreaDefinition... areas) {
    Map<String, AreaDefinition> byName = new HashMap<>();
    for (AreaDefinition area : areas) {
      byName.put(area.name(), area);
    }
    files.put("/m/page.ftl", script);
    templates.put(
        "m:page", new TemplateDefinition("m:page", "page.title", "/m/page.ftl", Map.of(), byName));
  }

  void component(String id, String script) {
    files.put("/m/component.ftl", script);
    templates.put(
        id,
        new TemplateDefinition(
            id, "Component", "/m/component.ftl", Map.of("style", "plain"), Map.of()));
  }

  static AreaDefinition area(String type) {
    return area(AreaDefinition.Type.valueOf(type.toUpperCase(Locale.ROOT)), Optional.empty());
  }

  static AreaDefinition area(AreaDefinition.Type type, Optional<String> script) {
    return new AreaDefinition(
        "main",
        type,
        script,
        Set.of("m:components/text"),
        true,
        OptionalInt.empty(),
        Map.of("style", "wide"));
  }

  static ContentNode area(ContentNode... components) {
    return new ContentNode(
        "main", "/home/main", "id-main", "mgnl:area", Map.of(), List.of(components));
  }

  static ContentNode component(String name, String template, String text) {
    return new ContentNode(
        name,
        "/home/main/" + name,
        "id-" + name,
        "mgnl:component",
        Map.of("mgnl:template", template, "text", text),
        List.of());
  }

  String render(Map<String, Object> properties, ContentNode... children) {
    return render(Locale.forLanguageTag("id"), properties, children);
  }

  String render(Locale locale, Map<String, Object> properties, ContentNode... children) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("mgnl:template", "m:page");
    ContentNode page =
        new ContentNode("home", "/home", "id-home", "mgnl:page", all, List.of(children));
    PageRequest request = new PageRequest(locale, "", "/", Map.of());
    Resources resources = resources();
    LightModule module =
        new LightModule(
            "m",
            templates,
            Map.of(),
            new Site(Optional.empty(), Locale.forLanguageTag("id"), List.of()),
            new UriMappings(List.of()),
            BundleTexts.of(
                Map.of("id", Map.of("page.title", "Laman"), "en", Map.of("page.title", "Page"))),
            resources);
    Map<String, Object> common =
        Map.of("cmsfn", new CmsFunctions(mock(ContentReader.class), request));
    StringWriter out = new StringWriter();
    try {
      new Rendering(module, new TemplateScripts(resources), request, common).page(page, out);
    } catch (TemplateException | IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private Resources resources() {
    return new Resources() {
      @Override
      public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path))
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public List<String> list(String folder) {
        return List.copyOf(files.keySet());
      }
    };
  }
}
