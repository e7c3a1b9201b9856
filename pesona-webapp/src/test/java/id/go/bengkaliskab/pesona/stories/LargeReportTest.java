package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.StepTime;
import id.go.bengkaliskab.pesona.report.MonthlyReport;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A month with far more work than the office does. */
class LargeReportTest extends ReportStory {
  private static final Body BODY = new Body("Seseorang", Optional.empty(), Map.of());

  @Test
  @Timeout(120)
  void a_month_of_ten_thousand_records_is_told_within_seconds() {
    Chain chain = new Chain(new SecureRandom());
    Instant start = OfficeClock.MONDAY_8;
    for (int batch = 0; batch < 100; batch++) {
      int first = batch * 100;
      String stream = "%016x-202611".formatted(batch * 7_919_777_777L);
      office
          .store()
          .change(
              unit ->
                  IntStream.range(first, first + 100)
                      .forEach(
                          n -> chain.append(unit, stream, start.plusSeconds(n), fact(n), BODY)));
    }

    long before = System.nanoTime();
    MonthlyReport report = reports().of(NOVEMBER, office.actor("zainal"));
    Duration took = Duration.ofNanos(System.nanoTime() - before);

    assertThat(report.total().done()).isEqualTo(10_000);
    assertThat(report.lines()).hasSize(11);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
  }

  private Fact fact(int n) {
    return new Fact(
        Fact.TRANSITION,
        "orang-" + n % 10,
        "staf-pengolah-data",
        "test",
        "create",
        Optional.of("submit"),
        Optional.of("edit"),
        1,
        1,
        2,
        Optional.empty(),
        office.procedure().hash(),
        Optional.of(
            new StepTime(
                Duration.ofSeconds(n),
                Duration.ofSeconds(n),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofMinutes(60))));
  }
}
