package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.report.Reports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office whose November is reported on, anew for each test. */
abstract class ReportStory {
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @TempDir Path folder;
  Office office;

  @BeforeEach
  void openTheOffice() {
    office = new Office(folder);
  }

  @AfterEach
  void closeTheOffice() {
    office.close();
  }

  Reports reports() {
    Sentences keys =
        new Sentences((locale, key, arguments) -> key, office.procedure().officeHours().zone());
    return new Reports(
        office.store(),
        office.desk(),
        office.staff(),
        new Chain(new SecureRandom()),
        keys,
        office.clock());
  }

  String csv(String login) {
    return new String(
        reports().csv(NOVEMBER, office.actor(login), Locale.forLanguageTag("id")),
        StandardCharsets.UTF_8);
  }

  /** The records of what was read and taken away. */
  List<Entry> ofOffice() {
    return office.store().read(reading -> Chain.list(reading, Chain.OFFICE));
  }
}
