package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UriMappingsTest {
  @Test
  void groups_of_a_regular_expression_fill_the_target() {
    UriMappings mappings =
        new UriMappings(List.of(regexp("^/(\\d+)/([a-z-]+)$", "forward:/p?slug=$2&year=$1")));

    assertThat(mappings.map("/2026/pantai-lapin"))
        .hasValue(new UriTarget(UriTarget.Kind.FORWARD, "/p?slug=pantai-lapin&year=2026"));
    assertThat(mappings.map("/x/2026/pantai-lapin")).isEmpty();
  }

  @Test
  void wild_cards_stand_for_any_text_or_one_letter() {
    UriMappings mappings =
        new UriMappings(List.of(SimpleUriMapping.of("/a.b/*/c?", target("redirect:/x"))));

    assertThat(mappings.map("/a.b/any/where/c1")).isPresent();
    assertThat(mappings.map("/a.b//c")).isPresent();
    assertThat(mappings.map("/aXb/any/c1")).isEmpty();
    assertThat(mappings.map("/a.b/any/c12")).isEmpty();
  }

  @Test
  void the_heaviest_mapping_wins() {
    UriMapping groups = regexp("^/(a)/(b)$", "forward:/groups");
    UriMapping pattern = SimpleUriMapping.of("/a/*", target("forward:/pattern"));
    UriMapping longer = SimpleUriMapping.of("/a/b*", target("forward:/longer"));

    assertThat(groups.weight()).isEqualTo(2);
    assertThat(pattern.weight()).isEqualTo(4);
    assertThat(new UriMappings(List.of(groups, pattern, longer)).map("/a/b"))
        .hasValue(target("forward:/longer"));
    assertThat(new UriMappings(List.of(groups, pattern, longer)).map("/a/c"))
        .hasValue(target("forward:/pattern"));
  }

  @Test
  void only_targets_of_this_site_are_known() {
    assertThat(UriTarget.parse("permanent:/x"))
        .hasValue(new UriTarget(UriTarget.Kind.PERMANENT, "/x"));
    assertThat(UriTarget.parse("redirect:https://evil.example")).isEmpty();
    assertThat(UriTarget.parse("proxy:/x")).isEmpty();
  }

  private static UriMapping regexp(String fromUri, String toUri) {
    return new RegexpUriMapping(Pattern.compile(fromUri), target(toUri));
  }

  private static UriTarget target(String toUri) {
    return UriTarget.parse(toUri).orElseThrow();
  }
}
