package id.go.bengkaliskab.pesona.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

class RenderingTest {
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, TemplateDefinition> templates = new HashMap<>();

  @Test
  void texts_of_content_are_escaped_with_line_breaks_as_tags() {
    page("${content.title}|${content.@name}|${content.@path}|${content.tags?join(',')}");

    assertThat(
            render(
                Map.of("title", "<b>Satu</b> & \"dua\"\ntiga", "tags", new String[] {"a<", "b"})))
        .isEqualTo("&lt;b&gt;Satu&lt;/b&gt; &amp; &quot;dua&quot;<br/>tiga|home|/home|a&lt;,b");
  }

  @Test
  void decoded_content_is_not_escaped() {
    page("${cmsfn.decode(content).title}");

    assertThat(render(Map.of("title", "<p>teks</p>"))).isEqualTo("<p>teks</p>");
  }

  @Test
  void the_property_of_the_language_goes_before_the_plain_one() {
    page("${content.title} ${content.text} ${cmsfn.language()}");
    Map<String, Object> properties = Map.of("title", "Judul", "title_en", "Title", "text", "Teks");

    assertThat(render(Locale.ENGLISH, properties)).isEqualTo("Title Teks en");
    assertThat(render(Locale.forLanguageTag("id"), properties)).isEqualTo("Judul Teks id");
  }

  @Test
  void absent_properties_are_missing_and_numbers_and_flags_keep_their_type() {
    page("${content.none!'-'} ${content.count?c} ${content.open?then('ya', 'tidak')}");

    assertThat(render(Map.of("count", 1234L, "open", true))).isEqualTo("- 1234 ya");
  }

  @Test
  void an_area_renders_its_components_in_order() {
    page("<main>[@cms.area name='main' /]</main>", area("list"));
    component("m:components/text", "<p>${content.text} ${def.parameters.style}</p>");

    assertThat(
            render(
                Map.of(),
                area(
                    component("a", "m:components/text", "satu"),
                    component("b", "m:components/text", "dua"))))
        .isEqualTo("<main><p>satu plain</p><p>dua plain</p></main>");
  }

  @Test
  void a_script_of_an_area_sees_its_components() {
    page("[@cms.area name='main' /]", area(AreaDefinition.Type.LIST, Optional.of("/m/area.ftl")));
    files.put(
        "/m/area.ftl",
        "<ul>[#list components as c]<li>[@cms.component content=c /]</li>[/#list]</ul>");
    component("m:components/text", "${content.text}");

    assertThat(
            render(
                Map.of(),
                area(
                    component("a", "m:components/text", "satu"),
                    component("b", "m:components/text", "dua"))))
        .isEqualTo("<ul><li>satu</li><li>dua</li></ul>");
  }

  @Test
  void a_script_of_a_single_area_sees_its_component() {
    page("[@cms.area name='main' /]", area(AreaDefinition.Type.SINGLE, Optional.of("/m/area.ftl")));
    files.put("/m/area.ftl", "[#if component??]<p>${component.text}</p>[#else]-[/#if]");

    assertThat(render(Map.of(), area(component("a", "m:components/text", "satu"))))
        .isEqualTo("<p>satu</p>");
    assertThat(render(Map.of(), area())).isEqualTo("-");
  }

  @Test
  void a_script_of_an_area_reads_its_parameters() {
    page("[@cms.area name='main' /]", area(AreaDefinition.Type.LIST, Optional.of("/m/area.ftl")));
    files.put("/m/area.ftl", "${def.parameters.style}");

    assertThat(render(Map.of())).isEqualTo("wide");
  }

  @Test
  void an_area_without_components_shows_its_own_content() {
    page(
        "[@cms.area name='main' /]",
        area(AreaDefinition.Type.NO_COMPONENT, Optional.of("/m/area.ftl")));
    files.put("/m/area.ftl", "${content.@name}${(components![])?size}");

    assertThat(render(Map.of(), area(component("a", "m:components/other", "satu"))))
        .isEqualTo("main0");
  }

  @Test
  void an_area_shows_no_more_than_its_most_components() {
    page(
        "[@cms.area name='main' /]",
        new AreaDefinition(
            "main",
            AreaDefinition.Type.LIST,
            Optional.empty(),
            Set.of("m:components/text"),
            true,
            OptionalInt.of(1),
            Map.of()));
    component("m:components/text", "${content.text}");

    assertThat(
            render(
                Map.of(),
                area(
                    component("a", "m:components/text", "satu"),
                    component("b", "m:components/text", "dua"))))
        .isEqualTo("satu");
  }

  @Test
  void an_area_that_is_not_enabled_shows_nothing() {
    page(
        "[@cms.area name='main' /]",
        new AreaDefinition(
            "main",
            AreaDefinition.Type.LIST,
            Optional.empty(),
            Set.of("m:components/text"),
            false,
            OptionalInt.empty(),
            Map.of()));
    component("m:components/text", "${content.text}");

    assertThat(render(Map.of(), area(component("a", "m:components/text", "satu")))).isEmpty();
  }

  @Test
  void the_title_of_a_definition_is_a_text_of_the_bundles() {
    page("${def.title}");

    assertThat(render(Map.of())).isEqualTo("Laman");
    assertThat(render(Locale.ENGLISH, Map.of())).isEqualTo("Page");
  }

  @Test
  void an_area_that_has_no_node_yet_is_empty() {
    page("<main>[@cms.area name='main' /]</main>", area("list"));

    assertThat(render(Map.of())).isEqualTo("<main></main>");
  }

  @Test
  void the_page_directive_prints_nothing_for_the_public() {
    page("<head>[@cms.page /]</head>");

    assertThat(render(Map.of())).isEqualTo("<head></head>");
  }

  @Test
  void parameters_that_a_directive_does_not_know_are_errors() {
    assertFails("[@cms.page dialog='x' body='y' /]", "Unsupported parameter(s) of cms.page");
    assertFails("[@cms.area name='main' foo='x' /]", "Unsupported parameter(s) of cms.area");
    assertFails(
        "[@cms.component content=content bar=1 /]", "Unsupported parameter(s) of cms.component");
  }

  @Test
  void a_component_needs_content_and_a_known_template() {
    assertFails("[@cms.component content=content.none /]", "needs the parameter \"content\"");
    assertFails("[@cms.component /]", "cms.component needs the parameter \"content\"");
    assertFails("[@cms.area /]", "cms.area needs the parameter \"name\"");
    assertFails("[@cms.area name='none' /]", "defines no area \"none\"");
  }

  @Test
  void a_component_that_may_not_stand_in_the_area_is_an_error() {
    page("[@cms.area name='main' /]", area("list"));
    component("m:components/other", "x");

    assertThatThrownBy(() -> render(Map.of(), area(component("a", "m:components/other", "x"))))
        .hasStackTraceContaining("not available in \"main\"");
  }

  @Test
  void a_single_area_takes_one_component() {
    page("[@cms.area name='main' /]", area("single"));
    component("m:components/text", "x");

    assertThatThrownBy(
            () ->
                render(
                    Map.of(),
                    area(
                        component("a", "m:components/text", "x"),
                        component("b", "m:components/text", "y"))))
        .hasStackTraceContaining("more than one component");
  }

  @Test
  void scripts_make_no_objects_even_when_no_lint_has_seen_them() {
    assertFails(
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "is not allowed in the template for security reasons");
    assertFails("${content?api.node}", "?api");
    assertFails("${cmsfn.class.classLoader}", "classLoader");
  }

  private void assertFails(String script, String message) {
    page(script, area("list"));
    assertThatThrownBy(() -> render(Map.of())).hasStackTraceContaining(message);
  }

  private void page(String script, AreaDefinition... areas) {
    Map<String, AreaDefinition> byName = new HashMap<>();
    for (AreaDefinition area : areas) {
      byName.put(area.name(), area);
    }
    files.put("/m/page.ftl", script);
    templates.put(
        "m:page", new TemplateDefinition("m:page", "page.title", "/m/page.ftl", Map.of(), byName));
  }

  private void component(String id, String script) {
    files.put("/m/component.ftl", script);
    templates.put(
        id,
        new TemplateDefinition(
            id, "Component", "/m/component.ftl", Map.of("style", "plain"), Map.of()));
  }

  private static AreaDefinition area(String type) {
    return area(AreaDefinition.Type.valueOf(type.toUpperCase(Locale.ROOT)), Optional.empty());
  }

  private static AreaDefinition area(AreaDefinition.Type type, Optional<String> script) {
    return new AreaDefinition(
        "main",
        type,
        script,
        Set.of("m:components/text"),
        true,
        OptionalInt.empty(),
        Map.of("style", "wide"));
  }

  private static ContentNode area(ContentNode... components) {
    return new ContentNode(
        "main", "/home/main", "id-main", "mgnl:area", Map.of(), List.of(components));
  }

  private static ContentNode component(String name, String template, String text) {
    return new ContentNode(
        name,
        "/home/main/" + name,
        "id-" + name,
        "mgnl:component",
        Map.of("mgnl:template", template, "text", text),
        List.of());
  }

  private String render(Map<String, Object> properties, ContentNode... children) {
    return render(Locale.forLanguageTag("id"), properties, children);
  }

  private String render(Locale locale, Map<String, Object> properties, ContentNode... children) {
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
