package id.go.bengkaliskab.pesona.procedure;

import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HostileProcedureTest {
  @Test
  void a_tag_that_would_make_an_object_is_refused() {
    assertThat(faults("id: x\ntitle: !!javax.script.ScriptEngineManager [x]\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(2);
              assertThat(ShippedProcedure.english(fault))
                  .contains("javax.script.ScriptEngineManager is not taken");
            });
  }

  @Test
  void a_bomb_of_aliases_is_refused_before_it_grows() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }

    assertThat(faults(bomb.toString()))
        .anySatisfy(
            fault -> assertThat(ShippedProcedure.english(fault)).contains("alias *a0 is not taken"))
        .allSatisfy(
            fault -> assertThat(ShippedProcedure.english(fault)).endsWith("write the text out"));
  }

  @Test
  void a_text_that_contains_itself_is_refused() {
    assertThat(faults("id: &self [*self]\n"))
        .extracting(ShippedProcedure::english)
        .contains("the alias *self is not taken; write the text out");
  }

  @Test
  void deep_nesting_is_refused() {
    assertThat(faults("id: " + "[".repeat(10_000)))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(ShippedProcedure.english(fault))
                    .isEqualTo("nested deeper than 16 levels"));
  }

  @Test
  void a_huge_file_is_refused_unread() {
    assertThat(faults("#".repeat(1_000_000)))
        .singleElement()
        .satisfies(fault -> assertThat(ShippedProcedure.english(fault)).contains("1000000 bytes"));
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(faults("id: x\n---\nid: y\n"))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .containsExactly(tuple(2, "a second document begins; a procedure is one"));
  }

  @Test
  void broken_yaml_is_told_with_its_line() {
    assertThat(faults("id: x\ntitle: {id: y\nroles: []\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isBetween(2, 4);
              assertThat(ShippedProcedure.english(fault)).startsWith("not YAML: ");
            });
    assertThat(faults("id: x\ntitle: \u0007\n"))
        .extracting(ProcedureFault::line, ShippedProcedure::english)
        .containsExactly(tuple(2, "not YAML: the character U+0007"));
  }

  @Test
  void an_empty_file_a_bare_text_and_a_list_are_refused() {
    assertThat(faults(""))
        .extracting(ShippedProcedure::english)
        .containsExactly("the file is empty");
    assertThat(faults("SOP"))
        .extracting(ShippedProcedure::english)
        .containsExactly("a map of keys and values is expected here");
    assertThat(faults("- SOP"))
        .extracting(ShippedProcedure::english)
        .containsExactly("a map of keys and values is expected here");
  }

  @Test
  void a_file_in_another_encoding_is_refused() {
    byte[] latin = "id: café".getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(InvalidProcedure.class)
        .isThrownBy(() -> new ProcedureReader(ShippedProcedure.GUARDS).read("sop.yaml", latin))
        .withMessage("sop.yaml:1: the file is not UTF-8; save it again with the encoding UTF-8");
  }
}
