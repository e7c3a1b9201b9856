package id.go.bengkaliskab.pesona.embedded.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What scripts of pages see and may do. */
class RenderingTest extends RenderingStory {
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
  void the_title_of_a_definition_is_a_text_of_the_bundles() {
    page("${def.title}");

    assertThat(render(Map.of())).isEqualTo("Laman");
    assertThat(render(Locale.ENGLISH, Map.of())).isEqualTo("Page");
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
  void scripts_make_no_objects_even_when_no_lint_has_seen_them() {
    assertFails(
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "is not allowed in the template for security reasons");
    assertFails("${content?api.node}", "?api");
    assertFails("${cmsfn.class.classLoader}", "classLoader");
  }
}
