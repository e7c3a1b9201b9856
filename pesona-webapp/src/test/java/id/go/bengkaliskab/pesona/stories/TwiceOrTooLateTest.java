package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwiceOrTooLateTest {
  private static final int THREADS = 8;

  @TempDir static Path folder;
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void the_same_actor_repeating_an_outcome_gets_the_first_result_and_nothing_is_done_twice() {
    ArticleId id = Way.to(office, "approve");
    int seen = office.state(id).revision();
    TransitionResult first = office.perform(id, "hasan", "approve", seen);
    Everything before = Everything.of(office, id);

    TransitionResult second = office.perform(id, "hasan", "approve", seen);

    assertThat(first.repeated()).isFalse();
    assertThat(second.repeated()).isTrue();
    assertThat(second.entry()).isEqualTo(first.entry());
    assertThat(second.revision()).isEqualTo(first.revision());
    assertThat(second.target()).isEqualTo("compose");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void a_repetition_is_answered_even_after_the_article_went_on() {
    ArticleId id = Way.to(office, "approve");
    int seen = office.state(id).revision();
    office.perform(id, "hasan", "approve", seen);
    Way.walk(office, id, "correct");

    assertThat(office.perform(id, "hasan", "approve", seen).repeated()).isTrue();
    assertThat(office.step(id)).isEqualTo("correct");
  }

  @Test
  void somebody_else_who_comes_second_learns_who_did_it_and_when() {
    ArticleId id = Way.to(office, "compose");
    int seen = office.state(id).revision();
    office.perform(id, "rini", "composed", seen);
    Instant done = office.lastRecord(id).header().at();

    List<Object> arguments =
        refusal(() -> office.perform(id, "dedi", "composed", seen))
            .is(Kind.CONFLICT, "refusal.task.done")
            .arguments();

    LocalizedText button =
        office
            .desk()
            .procedures()
            .current()
            .require("compose")
            .outcome("composed")
            .orElseThrow()
            .label();
    assertThat(arguments).containsExactly("Rini Astuti", done, button);
  }

  @Test
  void the_same_actor_with_another_outcome_comes_too_late_too() {
    ArticleId id = Way.to(office, "approve");
    int seen = office.state(id).revision();
    office.perform(id, "hasan", "approve", seen);

    refusal(() -> office.perform(id, "hasan", "reject", seen))
        .is(Kind.CONFLICT, "refusal.task.done");
    assertThat(office.step(id)).isEqualTo("compose");
  }

  @Test
  void who_saw_the_article_before_a_save_must_look_again() {
    ArticleId id = Way.to(office, "create");
    int seen = office.state(id).revision();
    office.save(Articles.withTitle(office.content(id), "Judul baru"), "rini");

    List<Object> arguments =
        refusal(() -> office.perform(id, "rini", "submit", seen))
            .is(Kind.STALE, "refusal.revision.stale")
            .arguments();

    assertThat(arguments).containsExactly(seen, seen + 1);
    assertThat(office.step(id)).isEqualTo("create");
  }

  @Test
  void a_save_on_an_older_revision_is_refused() {
    ArticleId id = Way.to(office, "create");
    int seen = office.state(id).revision();
    office.save(Articles.withTitle(office.content(id), "Judul baru"), "rini");

    refusal(
            () ->
                office
                    .desk()
                    .editing()
                    .save(
                        Articles.withTitle(office.content(id), "Judul lain"),
                        office.actor("rini"),
                        seen,
                        Optional.empty()))
        .is(Kind.STALE, "refusal.revision.stale");
    assertThat(office.content(id).title()).isEqualTo("Judul baru");
  }

  @Test
  void a_revision_that_never_was_is_refused() {
    ArticleId id = Way.to(office, "approve");

    refusal(() -> office.perform(id, "hasan", "approve", 99))
        .is(Kind.STALE, "refusal.revision.stale");
  }

  @Test
  void the_same_step_in_the_same_round_can_be_done_again_after_it_came_back() {
    ArticleId id = Way.to(office, "approve");
    office.perform(id, "hasan", "reject");
    Way.walk(office, id, "approve");

    assertThat(office.perform(id, "hasan", "reject").repeated()).isFalse();
    assertThat(office.transitionsOf(id))
        .filteredOn(entry -> entry.header().fact().outcome().orElseThrow().equals("reject"))
        .hasSize(2);
  }

  @Test
  void of_two_colleagues_at_once_one_wins_and_the_others_hear_who() throws Exception {
    office.staff().add("sari", "Sari Dewi", "staf-pengolah-data");
    ArticleId id = Way.to(office, "compose");
    int seen = office.state(id).revision();
    List<String> who = List.of("rini", "dedi", "sari");
    List<Callable<TransitionResult>> acts = new ArrayList<>();
    for (int i = 0; i < THREADS + 1; i++) {
      String login = who.get(i % who.size());
      acts.add(() -> office.perform(id, login, "composed", seen));
    }

    List<Object> results = atOnce(acts);

    long done =
        results.stream().filter(it -> it instanceof TransitionResult r && !r.repeated()).count();
    assertThat(done).isEqualTo(1);
    assertThat(results.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
        .hasSize(6)
        .allSatisfy(refused -> assertThat(refused.first().key()).isEqualTo("refusal.task.done"));
    assertThat(
            office.transitionsOf(id).stream()
                .filter(entry -> entry.header().fact().outcome().orElseThrow().equals("composed")))
        .hasSize(1);
    assertThat(office.state(id).revision()).isEqualTo(seen + 1);
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void eight_taps_of_one_thumb_make_one_record() throws Exception {
    ArticleId id = Way.to(office, "approve");
    int seen = office.state(id).revision();
    List<Callable<TransitionResult>> acts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      acts.add(() -> office.perform(id, "hasan", "approve", seen));
    }

    List<Object> results = atOnce(acts);

    assertThat(results).hasOnlyElementsOfType(TransitionResult.class);
    assertThat(results.stream().filter(it -> it instanceof TransitionResult r && !r.repeated()))
        .hasSize(1);
    assertThat(office.state(id).revision()).isEqualTo(seen + 1);
    assertThat(office.verify().faults()).isEmpty();
  }

  @Test
  void of_two_who_claim_at_once_one_has_it() throws Exception {
    ArticleId id = Way.to(office, "compose");
    List<Callable<Object>> acts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String login = i % 2 == 0 ? "rini" : "dedi";
      acts.add(() -> office.desk().attendances().claim(id, office.actor(login)));
    }

    List<Object> results = atOnce(acts);

    assertThat(results.stream().filter(Refused.class::isInstance)).hasSize(THREADS / 2);
    assertThat(office.state(id).attendance().claim()).isPresent();
  }

  private static <T> List<Object> atOnce(List<Callable<T>> acts) throws Exception {
    CyclicBarrier together = new CyclicBarrier(acts.size());
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> act : acts) {
        futures.add(
            threads.submit(
                () -> {
                  together.await();
                  return act.call();
                }));
      }
      List<Object> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(resultOf(future));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Object resultOf(Future<?> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
