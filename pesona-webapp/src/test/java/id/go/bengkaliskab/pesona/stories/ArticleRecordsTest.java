package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.report.RecordLine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who reads the records of an article, and the record that it leaves. */
class ArticleRecordsTest extends ReportStory {
  @Test
  void those_who_work_on_an_article_read_its_records_as_part_of_that() {
    ArticleId id = Way.to(office, "compose");

    List<RecordLine> lines = articleRecords().lines(id, office.actor("rini"));
    articleRecords().lines(id, office.actor("hasan"));
    articleRecords().lines(id, office.actor("dedi"));

    assertThat(ofOffice()).isEmpty();
    assertThat(lines)
        .extracting(
            RecordLine::sequence, RecordLine::kind, RecordLine::name, it -> it.time().isPresent())
        .containsExactly(
            tuple(1L, "begin", "Rini Astuti", false),
            tuple(2L, "transition", "Rini Astuti", true),
            tuple(3L, "transition", "Dedi Saputra", true),
            tuple(4L, "transition", "Hasan Basri", true));
    RecordLine approval = lines.get(3);
    assertThat(approval.at().toString()).startsWith("2026-11-23T08:00+07:00");
    assertThat(approval.step().orElseThrow().id()).startsWith("3. Menyetujui artikel");
    assertThat(approval.role().orElseThrow().id()).isEqualTo("Kasi");
    assertThat(approval.outcome()).isPresent();
    assertThat(approval.reason()).contains(Office.WHY);
  }

  @Test
  void others_read_the_records_of_an_article_and_a_record_tells_so() {
    ArticleId id = Way.to(office, "compose");

    articleRecords().lines(id, office.actor("zainal"));
    articleRecords().entries(id, office.actor("zainal"));
    articleRecords().entries(id, office.actor("pengelola"));

    assertThat(ofOffice())
        .extracting(
            it -> it.header().fact().actor(),
            it -> it.body().orElseThrow().details().get("subject"))
        .containsExactly(tuple("zainal", "records " + id), tuple("pengelola", "records " + id));
    refusal(() -> articleRecords().lines(id, office.actor("tamu")))
        .is(Refused.Kind.NOT_ALLOWED, "refusal.report.role");
    assertThat(ofOffice()).hasSize(2);
  }

  @Test
  void a_publication_that_failed_lends_its_minutes_to_the_one_that_succeeds() {
    ArticleId id = Way.to(office, "publish");
    office.clock().pass(Duration.ofMinutes(6));
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "failed");
    office.clock().pass(Duration.ofMinutes(7));
    office.perform(id, "nurul", "publish");
    office.perform(id, "system", "live");

    assertThat(articleRecords().lines(id, office.actor("nurul")))
        .filteredOn(line -> line.name().equals("Nurul Huda") && line.step().isPresent())
        .filteredOn(line -> line.step().orElseThrow().id().startsWith("7."))
        .extracting(line -> line.time().map(time -> time.office().toMinutes()))
        .containsExactly(Optional.empty(), Optional.of(13L));
  }

  private ArticleRecords articleRecords() {
    return new ArticleRecords(
        office.store(), office.desk(), new Chain(new SecureRandom()), office.clock());
  }
}
