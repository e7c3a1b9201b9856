package id.go.bengkaliskab.pesona.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPointTest {
  @ParameterizedTest
  @CsvSource({
    "1.4725, 1.4725",
    "'1,4725', 1.4725",
    "' -0.5 ', -0.5",
    "90, 90",
    "-90.000, -90",
    "1.47250049, 1.4725",
    "1.4725005, 1.472501"
  })
  void degrees_are_read_with_point_or_comma_to_a_hands_breadth(String written, BigDecimal read) {
    assertThat(GeoPoint.latitude(written)).contains(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "90.000001", "-91", "1°28'", "1.2.3", "+1", "1e1", "NaN", "1, 102"})
  void what_is_no_latitude_is_none(String written) {
    assertThat(GeoPoint.latitude(written)).isEmpty();
  }

  @Test
  void a_longitude_reaches_to_the_date_line() {
    assertThat(GeoPoint.longitude("180")).contains(new BigDecimal("180"));
    assertThat(GeoPoint.longitude("102,1078")).contains(new BigDecimal("102.1078"));
    assertThat(GeoPoint.longitude("180.1")).isEmpty();
  }

  @Test
  void a_point_is_written_as_maps_write_it() {
    assertThat(point("1.472500", "100")).hasToString("1.4725, 100");
    assertThat(point("1.4725", "100.0")).isEqualTo(point("1.47250", "100"));
  }

  @Test
  void there_is_no_point_beyond_a_pole() {
    assertThatThrownBy(() -> point("90.1", "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("90.1");
  }

  private static GeoPoint point(String latitude, String longitude) {
    return new GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude));
  }
}
