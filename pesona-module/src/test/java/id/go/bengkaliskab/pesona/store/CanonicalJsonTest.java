package id.go.bengkaliskab.pesona.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
  @Test
  void keys_are_sorted_and_white_space_goes() {
    assertThat(CanonicalJson.text(CanonicalJson.parse("{ \"b\" : 1.0, \"a\" : [ true, null ] }")))
        .isEqualTo("{\"a\":[true,null],\"b\":1}");
  }

  @Test
  void letters_stay_letters() {
    assertThat(CanonicalJson.text(CanonicalJson.object().put("t", "é \u0001 \"/ 😊")))
        .isEqualTo("{\"t\":\"é \\u0001 \\\"/ 😊\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{} {}", "{\"a\":1,\"a\":2}", "{a:1}", "'a'"})
  void what_is_not_one_json_value_is_told(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.parse(text))
        .withMessageStartingWith("not JSON");
  }
}
