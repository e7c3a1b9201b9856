package id.go.bengkaliskab.pesona.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.lightmodule.AreaDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Areas of pages and the components in them. */
class AreasTest extends RenderingStory {
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
  void an_area_that_has_no_node_yet_is_empty() {
    page("<main>[@cms.area name='main' /]</main>", area("list"));

    assertThat(render(Map.of())).isEqualTo("<main></main>");
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
}
