package id.go.bengkaliskab.pesona.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-, 0, 99",
    "bytes=10-19, 10, 19",
    "bytes=90-1000, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-1000, 0, 99",
    "Bytes=0-9, 0, 9",
    "'bytes= 0-9 ', 0, 9",
    "'bytes=,0-9,', 0, 9",
    "bytes=000000000000000000000005-9, 5, 9",
    "bytes=90-99999999999999999999999999, 90, 99",
    "bytes=-99999999999999999999999999, 0, 99"
  })
  void a_part_is_read_as_it_is_asked_for(String header, long from, long to) {
    assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=100-",
        "bytes=100-200",
        "bytes=-0",
        "bytes=-00",
        "bytes=9223372036854775807-",
        "bytes=9223372036854775808-",
        "bytes=99999999999999999999999999-99999999999999999999999999"
      })
  void a_part_outside_of_the_file_cannot_be_had(String header) {
    assertThat(ByteRange.of(header, 100)).get().matches(range -> !range.isSatisfiable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=5-1",
        "lines=0-1",
        "bytes=0-1,5-6",
        "bytes=a-b",
        "bytes 0-1",
        "bytes=0 - 1",
        "bytes=+0-1",
        "bytes=--1",
        "bytes=0x0-0x9",
        "bytes=\u0661-\u0662"
      })
  void what_is_not_understood_gives_the_whole(String header) {
    assertThat(ByteRange.of(header, 100)).isEmpty();
  }

  @Test
  void of_an_empty_file_no_part_begins_and_its_end_is_the_whole() {
    assertThat(ByteRange.of("bytes=0-", 0)).get().matches(range -> !range.isSatisfiable());
    assertThat(ByteRange.of("bytes=-0", 0)).get().matches(range -> !range.isSatisfiable());
    assertThat(ByteRange.of("bytes=-5", 0)).isEmpty();
  }

  @Test
  void without_a_header_the_whole_is_sent() {
    assertThat(ByteRange.of(null, 100)).isEqualTo(Optional.empty());
  }
}
