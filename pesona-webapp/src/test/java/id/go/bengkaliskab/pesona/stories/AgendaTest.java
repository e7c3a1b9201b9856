package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.agenda.Agenda;
import id.go.bengkaliskab.pesona.agenda.AgendaTask;
import id.go.bengkaliskab.pesona.agenda.Assigned;
import id.go.bengkaliskab.pesona.agenda.DoneAct;
import id.go.bengkaliskab.pesona.agenda.Holder;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {
  @TempDir Path folder;
  private Office office;
  private Agenda agenda;

  @BeforeEach
  void open() {
    office = new Office(folder);
    agenda = new Agenda(office.store(), office.desk());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_free_task_lies_on_the_desk_of_everybody_who_may_perform_it() {
    ArticleId id = Way.to(office, "edit");

    assertThat(desk("rini")).extracting(AgendaTask::article).containsExactly(id);
    assertThat(desk("dedi")).extracting(AgendaTask::article).containsExactly(id);
    assertThat(desk("hasan")).isEmpty();
    assertThat(desk("nurul")).isEmpty();
    assertThat(desk("pengelola")).isEmpty();
    assertThat(desk("tamu")).isEmpty();
  }

  @Test
  void a_claimed_task_goes_from_the_desk_to_whoever_has_it() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(2));
    office.desk().attendances().claim(id, office.actor("dedi"));

    assertThat(desk("rini")).isEmpty();
    assertThat(desk("dedi")).isEmpty();
    assertThat(mine("dedi"))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.holder())
                    .contains(
                        new Holder(
                            "dedi",
                            "Dedi Saputra",
                            now(),
                            now(),
                            now().plus(Duration.ofMinutes(30)))));
    assertThat(mine("rini")).isEmpty();
    assertThat(agenda.colleagues(person("rini"), now()))
        .extracting(AgendaTask::article)
        .containsExactly(id);
    assertThat(agenda.colleagues(person("dedi"), now())).isEmpty();
    assertThat(agenda.colleagues(person("hasan"), now())).isEmpty();
  }

  @Test
  void a_task_whose_claim_has_lapsed_is_free_and_still_among_the_tasks_of_its_holder() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().claim(id, office.actor("dedi"));
    office.clock().pass(Duration.ofMinutes(31));

    assertThat(desk("rini")).singleElement().satisfies(t -> assertThat(t.holder()).isEmpty());
    assertThat(agenda.colleagues(person("rini"), now())).isEmpty();
    assertThat(mine("dedi"))
        .singleElement()
        .satisfies(task -> assertThat(task.holder().orElseThrow().lapsesAt()).isBefore(now()));
  }

  @Test
  void a_task_that_was_given_to_somebody_is_theirs() {
    ArticleId id = Way.to(office, "edit");
    office.desk().assignments().assign(id, "dedi", office.actor("hasan"));

    assertThat(mine("dedi"))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.assigned())
                    .contains(new Assigned("dedi", "Dedi Saputra", "Hasan Basri", now())));
    assertThat(desk("dedi")).isEmpty();
    assertThat(desk("rini")).isEmpty();
    assertThat(agenda.colleagues(person("rini"), now())).hasSize(1);
  }

  @Test
  void times_are_office_minutes_and_the_due_moment_skips_the_night() {
    office.clock().set("2026-11-23T08:55:00Z");
    ArticleId id = Way.to(office, "edit");
    office.clock().set("2026-11-24T00:35:00Z");

    AgendaTask task = desk("rini").get(0);
    assertThat(task.article()).isEqualTo(id);
    assertThat(task.title()).isEqualTo("Pantai Lapin ramai pengunjung");
    assertThat(task.step().id()).isEqualTo("edit");
    assertThat(task.standard()).isEqualTo(Duration.ofMinutes(15));
    assertThat(task.used().plus(task.remaining())).isEqualTo(task.standard());
    Duration left = office.procedure().officeHours().workingTime(now(), task.due());
    assertThat(left).isEqualTo(task.remaining());
    assertThat(task.overdue()).isFalse();

    office.clock().set(task.due().plusSeconds(60).toString());
    AgendaTask late = desk("rini").get(0);
    assertThat(late.overdue()).isTrue();
    assertThat(late.remaining()).isEqualTo(Duration.ofMinutes(-1));
    assertThat(late.due()).isEqualTo(task.due());
  }

  @Test
  void the_due_moment_of_a_paused_task_moves_with_the_clock() {
    ArticleId id = Way.to(office, "edit");
    Instant due = desk("rini").get(0).due();
    office.clock().pass(Duration.ofMinutes(5));
    office.desk().attendances().pause(id, office.actor("rini"), "menunggu foto");
    office.clock().pass(Duration.ofMinutes(40));

    AgendaTask task = desk("rini").get(0);
    assertThat(task.paused()).isTrue();
    assertThat(task.pause().orElseThrow().reason()).isEqualTo("menunggu foto");
    assertThat(task.used()).isEqualTo(Duration.ofMinutes(5));
    assertThat(task.due()).isEqualTo(due.plus(Duration.ofMinutes(40)));
    assertThat(task.overdue()).isFalse();
  }

  @Test
  void the_kabid_sees_an_approval_with_the_reason_why_he_may_stand_in() {
    ArticleId id = Way.to(office, "approve");

    assertThat(desk("zainal")).isEmpty();
    assertThat(desk("hasan")).singleElement().satisfies(t -> assertThat(t.inPlace()).isEmpty());

    office.clock().pass(Duration.ofMinutes(16));
    assertThat(desk("zainal"))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.article()).isEqualTo(id);
              assertThat(task.inPlace()).contains("overdue");
            });
  }

  @Test
  void tasks_that_are_due_first_come_first() {
    ArticleId first = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(1));
    ArticleId second = Way.to(office, "compose");
    office.clock().pass(Duration.ofMinutes(6));
    ArticleId third = Way.to(office, "edit");

    assertThat(desk("rini")).extracting(AgendaTask::article).containsExactly(second, first, third);
  }

  @Test
  void an_article_on_its_way_to_the_public_side_lies_on_no_desk() {
    Way.to(office, "publishing");

    for (String login : List.of("rini", "hasan", "nurul", "zainal")) {
      assertThat(desk(login)).isEmpty();
    }
  }

  @Test
  void what_somebody_did_is_told_from_the_records_newest_first() {
    ArticleId id = Way.to(office, "edit");
    office.clock().pass(Duration.ofMinutes(20));
    Way.walk(office, id, "publishing");
    office.clock().pass(Duration.ofMinutes(1));
    ArticleId other = Way.to(office, "edit");

    List<DoneAct> done = agenda.done(person("rini"), 10);

    assertThat(done).extracting(DoneAct::article).containsExactly(other, id, id);
    assertThat(done)
        .extracting(act -> act.outcome().id())
        .containsExactly("Ajukan untuk diedit", "Selesai disusun", "Ajukan untuk diedit");
    assertThat(done).extracting(DoneAct::title).containsOnly("Pantai Lapin ramai pengunjung");
    assertThat(agenda.done(person("rini"), 1)).hasSize(1);
    assertThat(agenda.done(person("dedi"), 10))
        .filteredOn(act -> act.step().equals(office.procedure().require("edit").activity()))
        .singleElement()
        .satisfies(act -> assertThat(act.time().orElseThrow().onTime()).isFalse());
    assertThat(agenda.done(person("zainal"), 10)).isEmpty();
  }

  private List<AgendaTask> desk(String login) {
    return agenda.desk(person(login), now());
  }

  private List<AgendaTask> mine(String login) {
    return agenda.mine(person(login), now());
  }

  private Person person(String login) {
    return office.staff().person(login).orElseThrow();
  }

  private Instant now() {
    return office.clock().instant();
  }
}
