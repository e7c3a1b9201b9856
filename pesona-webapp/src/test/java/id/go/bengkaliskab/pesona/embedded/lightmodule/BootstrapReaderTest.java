package id.go.bengkaliskab.pesona.embedded.lightmodule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapReaderTest {
  @Test
  void a_file_becomes_a_node_with_typed_properties_and_children() {
    BootstrapFile file =
        read(
            "users.admin.budi.yaml",
            """
            'budi':
              jcr:primaryType: 'mgnl:user'
              jcr:uuid: '7b1d6b0e-1f0a-4c55-9c30-0b5f0a7f0c11'
              enabled: true
              failed: 3
              ratio: 1.5
              number: '62'
              since: 2026-11-01T08:00:00.000+07:00
              tags: [a, b]
              roles:
                jcr:primaryType: mgnl:contentNode
                '0': x
            """);

    assertThat(file.workspace()).isEqualTo("users");
    assertThat(file.parentPath()).isEqualTo("/admin");
    assertThat(file.node().type()).isEqualTo("mgnl:user");
    assertThat(file.node().uuid()).hasValue("7b1d6b0e-1f0a-4c55-9c30-0b5f0a7f0c11");
    assertThat(file.node().properties())
        .containsEntry("enabled", true)
        .containsEntry("failed", 3L)
        .containsEntry("ratio", 1.5)
        .containsEntry("number", "62")
        .containsEntry("since", Instant.parse("2026-11-01T01:00:00Z"))
        .containsEntry("tags", List.of("a", "b"));
    assertThat(file.node().children())
        .singleElement()
        .satisfies(child -> assertThat(child.properties()).containsEntry("0", "x"));
  }

  @Test
  void a_node_without_type_is_named_with_its_line() {
    assertThatThrownBy(
            () ->
                read(
                    "userroles.x.yaml",
                    """
                    x:
                      jcr:primaryType: mgnl:role
                      acl:
                        path: /
                    """))
        .isInstanceOf(InvalidLightModule.class)
        .hasMessageContaining("userroles.x.yaml:4: the node \"acl\" lacks jcr:primaryType");
  }

  @Test
  void a_file_name_that_tells_another_node_is_refused() {
    assertThatThrownBy(() -> read("userroles.y.yaml", "x:\n  jcr:primaryType: mgnl:role\n"))
        .hasMessageContaining("the file name ends differently");
    assertThatThrownBy(() -> read("y.yaml", "y:\n  jcr:primaryType: mgnl:role\n"))
        .hasMessageContaining("<workspace>.<path with dots>.yaml");
  }

  @Test
  void more_than_one_node_is_refused() {
    assertThatThrownBy(() -> read("userroles.y.yaml", "x: {}\ny: {}\n"))
        .hasMessageContaining("must hold one node");
  }

  private static BootstrapFile read(String name, String source) {
    return BootstrapReader.read(name, source.getBytes(StandardCharsets.UTF_8));
  }
}
