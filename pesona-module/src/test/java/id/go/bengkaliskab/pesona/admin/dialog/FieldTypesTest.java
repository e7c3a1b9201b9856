package id.go.bengkaliskab.pesona.admin.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTypesTest {
  private static final String DIALOG =
      """
      form:
        properties:
          judul:
            %s
            rows: 3
      """;

  @Test
  void a_field_may_be_named_by_its_alias_or_by_its_class() {
    FieldDefinition byAlias = field("$type: textField");

    assertThat(byAlias).isInstanceOf(FieldDefinition.Text.class);
    assertThat(field("class: info.magnolia.ui.field.TextFieldDefinition")).isEqualTo(byAlias);
  }

  @Test
  void what_is_no_class_of_the_vocabulary_stays_as_it_is() {
    assertThat(FieldTypes.shipped().alias("org.example.Field")).isEqualTo("org.example.Field");
    assertThat(FieldTypes.shipped().alias("damLinkField")).isEqualTo("damLinkField");
  }

  private static FieldDefinition field(String type) {
    Resources files =
        new Resources() {
          @Override
          public Optional<byte[]> read(String path) {
            return Optional.of(DIALOG.formatted(type).getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public List<String> list(String folder) {
            return List.of();
          }
        };
    return new Dialogs(files).require("m:d").fields().get(0);
  }
}
