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
    "bytes=-1000, 0, 99"
  })
  void a_part_is_read_as_it_is_asked_for(String header, long from, long to) {
    assertThat(ByteRange.of(header, 100)).contains(new ByteRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void a_part_outside_of_the_file_cannot_be_had(String header) {
    assertThat(ByteRange.of(header, 100)).get().matches(range -> !range.isSatisfiable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bytes=-", "bytes=5-1", "lines=0-1", "bytes=0-1,5-6", "bytes=a-b"})
  void what_is_not_understood_gives_the_whole(String header) {
    assertThat(ByteRange.of(header, 100)).isEmpty();
  }

  @Test
  void without_a_header_the_whole_is_sent() {
    assertThat(ByteRange.of(null, 100)).isEqualTo(Optional.empty());
  }
}
