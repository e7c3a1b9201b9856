package id.go.bengkaliskab.pesona.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void rows_end_and_fields_are_quoted_as_the_standard_has_it() {
    assertThat(text(new Csv().row(List.of("a", "b c", "d,e", "f\"g", "h\ni")).row(List.of(""))))
        .isEqualTo("\uFEFFa,b c,\"d,e\",\"f\"\"g\",\"h\ni\"\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+62811",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u00A0=1",
        "＝1",
        "=cmd|' /C calc'!A0"
      })
  void what_a_spreadsheet_takes_for_a_formula_is_made_a_text(String field) {
    String written = text(new Csv().row(List.of(field))).substring(1).replace("\"", "");

    assertThat(written).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rini = Astuti", "a@b.id", "1-2", "12.5", "'sudah"})
  void other_fields_stay_as_they_are(String field) {
    assertThat(text(new Csv().row(List.of(field)))).isEqualTo("\uFEFF" + field + "\r\n");
  }

  @Property(tries = 300)
  void a_reader_of_the_standard_finds_every_field_again(
      @ForAll @NotEmpty @Size(max = 4) List<String> fields) {
    List<String> read = read(text(new Csv().row(fields)).substring(1));

    assertThat(read).hasSameSizeAs(fields);
    for (int i = 0; i < fields.size(); i++) {
      assertThat(read.get(i)).isIn(fields.get(i), "'" + fields.get(i));
    }
  }

  private static String text(Csv csv) {
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  /** Reads one row by the grammar of RFC 4180. */
  private static List<String> read(String row) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    String rest = row.substring(0, row.length() - 2);
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (quoted && c == '"' && i + 1 < rest.length() && rest.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
