package id.go.bengkaliskab.pesona.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
  /** Already the next day in Bengkalis. */
  private static final Instant EVENING = Instant.parse("2026-08-16T17:30:15.123Z");

  @Test
  void the_day_is_that_of_the_office_in_the_language_of_the_article() {
    assertThat(new PublicationDate(EVENING, "id").dayAndTime())
        .isEqualTo("17 Agustus 2026, 00.30 WIB");
    assertThat(new PublicationDate(EVENING, "en").dayAndTime())
        .isEqualTo("17 August 2026, 00:30 WIB");
  }

  @Test
  void machines_get_the_offset() {
    assertThat(new PublicationDate(EVENING, "id").iso()).isEqualTo("2026-08-17T00:30:15+07:00");
  }
}
