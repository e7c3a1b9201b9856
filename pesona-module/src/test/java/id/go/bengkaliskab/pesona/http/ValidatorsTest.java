package id.go.bengkaliskab.pesona.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case of RFC 9110 §13, for a file that was changed at 10:00:00.5 on the 26th. */
class ValidatorsTest {
  private static final String BEFORE = "Thu, 26 Nov 2026 09:59:59 GMT";
  private static final String SAME = "Thu, 26 Nov 2026 10:00:00 GMT";
  private static final String AFTER = "Thu, 26 Nov 2026 10:00:01 GMT";
  private static final Optional<Instant> CHANGED =
      Optional.of(Instant.parse("2026-11-26T10:00:00.5Z"));
  private static final Validators STRONG = new Validators("\"a,b\"", CHANGED);
  private static final Validators WEAK = new Validators("W/\"a\"", Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"\"a,b\"", "W/\"a,b\"", "\"x\", \"a,b\"", "\"x\",\"a,b\"", "*", " * "})
  void who_has_the_file_is_told_so_by_the_weak_comparison(String tags) {
    assertThat(status(STRONG, "If-None-Match", tags)).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "\"b\"", "\"xa,b\"", "a,b", "", "\"*\""})
  void a_tag_that_only_looks_alike_is_another(String tags) {
    assertThat(status(STRONG, "If-None-Match", tags)).isZero();
  }

  @Test
  void a_weak_tag_is_known_with_and_without_its_sign() {
    assertThat(status(WEAK, "If-None-Match", "W/\"a\"")).isEqualTo(304);
    assertThat(status(WEAK, "If-None-Match", "\"a\"")).isEqualTo(304);
  }

  @Test
  void tags_in_several_lines_are_one_list() {
    HttpServletRequest request = mock();
    when(request.getHeader("If-None-Match")).thenReturn("\"x\"");
    when(request.getHeaders("If-None-Match"))
        .thenReturn(Collections.enumeration(List.of("\"x\"", "\"a,b\"")));

    assertThat(STRONG.settle(request, mock(), "no-cache")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'" + BEFORE + "', 0", "'" + SAME + "', 304", "'" + AFTER + "', 304", "kemarin, 0"})
  void a_date_is_compared_in_whole_seconds(String date, int status) {
    assertThat(status(STRONG, "If-Modified-Since", date)).isEqualTo(status);
    assertThat(status(WEAK, "If-Modified-Since", date)).isZero();
  }

  @Test
  void a_tag_goes_before_a_date() {
    HttpServletRequest request = request("If-None-Match", "\"other\"");
    header(request, "If-Modified-Since", AFTER);

    assertThat(STRONG.settle(request, mock(), "no-cache")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'\"a,b\"', 0", "*, 0", "'\"x\", \"a,b\"', 0", "'W/\"a,b\"', 412", "'\"x\"', 412"})
  void who_wants_another_state_gets_none(String tags, int status) {
    assertThat(status(STRONG, "If-Match", tags)).isEqualTo(status);
  }

  @Test
  void nobody_keeps_it_that_one_reader_wanted_another_state() {
    HttpServletResponse response = mock();

    STRONG.settle(request("If-Match", "\"x\""), response, "public, max-age=31536000");

    verify(response).setHeader("Cache-Control", "no-store");
    verify(response, never()).setHeader("Cache-Control", "public, max-age=31536000");
  }

  @ParameterizedTest
  @CsvSource({"'" + BEFORE + "', 412", "'" + SAME + "', 0", "kemarin, 0"})
  void who_wants_an_older_state_gets_none(String date, int status) {
    assertThat(status(STRONG, "If-Unmodified-Since", date)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"a,b\"', true",
    "'W/\"a,b\"', false",
    "'\"x\"', false",
    "'" + SAME + "', true",
    "'" + BEFORE + "', false",
    "'" + AFTER + "', false",
    "kemarin, false"
  })
  void a_part_goes_with_the_very_state_it_was_begun_with(String condition, boolean goes) {
    assertThat(STRONG.goWithRange(request("If-Range", condition))).isEqualTo(goes);
  }

  @Test
  void a_weak_tag_promises_nothing_of_parts() {
    assertThat(WEAK.goWithRange(request("If-Range", "W/\"a\""))).isFalse();
    assertThat(WEAK.goWithRange(mock())).isTrue();
  }

  @Test
  void both_are_told() {
    HttpServletResponse response = mock();

    STRONG.tell(response, "no-cache");

    verify(response).setHeader("ETag", "\"a,b\"");
    verify(response).setHeader("Cache-Control", "no-cache");
    verify(response).setDateHeader("Last-Modified", CHANGED.get().toEpochMilli());
    assertThatThrownBy(() -> new Validators("a", CHANGED)).hasMessageContaining("no entity tag");
  }

  private static int status(Validators validators, String header, String value) {
    int[] status = new int[1];
    HttpServletResponse response = mock();
    org.mockito.Mockito.doAnswer(call -> status[0] = call.getArgument(0))
        .when(response)
        .setStatus(anyInt());
    boolean settled = validators.settle(request(header, value), response, "no-cache");
    assertThat(settled).isEqualTo(status[0] != 0);
    if (!settled) {
      verify(response, never()).setStatus(anyInt());
    }
    return status[0];
  }

  private static HttpServletRequest request(String header, String value) {
    HttpServletRequest request = mock();
    for (String other : List.of("If-Modified-Since", "If-Unmodified-Since", "If-Range")) {
      when(request.getDateHeader(other)).thenReturn(-1L);
    }
    header(request, header, value);
    return request;
  }

  /** As a container reads dates: what is none throws. */
  private static void header(HttpServletRequest request, String name, String value) {
    when(request.getHeader(name)).thenReturn(value);
    when(request.getHeaders(name)).thenAnswer(call -> Collections.enumeration(List.of(value)));
    when(request.getDateHeader(name))
        .thenAnswer(
            call -> {
              try {
                return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli();
              } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(value, e);
              }
            });
  }
}
