package id.go.bengkaliskab.pesona.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    Tally tally = Tally.of(List.of(minutes(10), minutes(40), minutes(20), minutes(11)), 3);

    assertThat(tally.median()).isEqualTo(Duration.ofSeconds(930));
    assertThat(tally.medianMinutes()).isEqualTo("15.5");
    assertThat(tally.medianMinutes(Locale.forLanguageTag("id"))).isEqualTo("15,5");
    assertThat(tally.medianMinutes(Locale.ENGLISH)).isEqualTo("15.5");
    assertThat(tally.late()).isEqualTo(1);
    assertThat(tally.percentOnTime()).isEqualTo(75);
  }

  @Test
  void nothing_done_is_nothing_late() {
    Tally tally = Tally.of(List.of(), 0);

    assertThat(tally.late()).isZero();
    assertThat(tally.percentOnTime()).isZero();
    assertThat(tally.medianMinutes()).isEqualTo("0.0");
  }

  @Test
  void a_hundred_per_cent_means_all() {
    assertThat(new Tally(1000, 999, Duration.ZERO).percentOnTime()).isEqualTo(99);
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(1, 2, Duration.ZERO));
  }

  @Property(tries = 300)
  void as_many_took_at_most_the_median_as_at_least(
      @ForAll @NotEmpty List<@IntRange(max = 10_000) Integer> seconds) {
    Duration median = Tally.of(seconds.stream().map(Duration::ofSeconds).toList(), 0).median();

    long below =
        seconds.stream().filter(it -> Duration.ofSeconds(it).compareTo(median) < 0).count();
    long above =
        seconds.stream().filter(it -> Duration.ofSeconds(it).compareTo(median) > 0).count();
    assertThat(below * 2).isLessThanOrEqualTo(seconds.size());
    assertThat(above * 2).isLessThanOrEqualTo(seconds.size());
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
