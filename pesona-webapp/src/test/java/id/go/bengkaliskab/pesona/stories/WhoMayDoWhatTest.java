package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.GeneralOutcome;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix of people, places and outcomes. What is allowed is written out here by hand, not read
 * from the procedure file, so that neither can change unnoticed.
 */
class WhoMayDoWhatTest {
  private static final String DATA = "rini dedi";
  private static final String KASI = "hasan";
  private static final String ADMIN = "nurul";
  private static final String CHIEFS = "hasan zainal";
  private static final String CALL_BACK = "call-back";

  /** Everybody, the stranger and the system among them. */
  private static final List<String> ALL =
      List.of("rini", "dedi", "hasan", "nurul", "zainal", "pengelola", "tamu", "system");

  /** Who may perform what where, while nobody has claimed the article. Rini wrote, Dedi edited. */
  private static final Map<String, Map<String, String>> ALLOWED =
      Map.ofEntries(
          Map.entry("create", Map.of("submit", "rini dedi hasan", "cancel", CHIEFS)),
          Map.entry("edit", Map.of("request-approval", DATA, "cancel", CHIEFS)),
          Map.entry("approve", Map.of("approve", KASI, "reject", KASI, "cancel", CHIEFS)),
          Map.entry(
              "compose",
              Map.of("composed", DATA, "cancel", CHIEFS, "resubmit", DATA, CALL_BACK, CHIEFS)),
          Map.entry(
              "upload",
              Map.of("uploaded", ADMIN, "cancel", CHIEFS, "resubmit", ADMIN, CALL_BACK, CHIEFS)),
          Map.entry(
              "correct",
              Map.of(
                  "correct",
                  DATA,
                  "recompose",
                  DATA,
                  "reupload",
                  DATA,
                  "cancel",
                  CHIEFS,
                  "resubmit",
                  DATA,
                  CALL_BACK,
                  CHIEFS)),
          Map.entry("publish", Map.of("publish", ADMIN, "cancel", CHIEFS, CALL_BACK, CHIEFS)),
          Map.entry("publishing", Map.of("live", "system", "failed", "system")),
          Map.entry(
              "share",
              Map.of(
                  "finish",
                  ADMIN,
                  "revise",
                  "rini dedi hasan nurul",
                  "unpublish",
                  "hasan zainal nurul")),
          Map.entry(
              "finished",
              Map.of("revise", "rini dedi hasan nurul", "unpublish", "hasan zainal nurul")),
          Map.entry("cancelled", Map.of()),
          Map.entry("unpublished", Map.of("revise", "rini dedi hasan nurul")),
          Map.entry(
              "planned",
              Map.of(
                  "reschedule",
                  ADMIN,
                  "unschedule",
                  ADMIN,
                  "cancel",
                  CHIEFS,
                  CALL_BACK,
                  CHIEFS,
                  "live",
                  "system",
                  "failed",
                  "system")));

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

  static Stream<String> places() {
    return Way.PLACES.stream();
  }

  static Stream<Arguments> allowed() {
    return Way.PLACES.stream()
        .flatMap(
            place ->
                ALLOWED.get(place).entrySet().stream()
                    .flatMap(
                        entry ->
                            Stream.of(entry.getValue().split(" "))
                                .map(who -> Arguments.of(who, entry.getKey(), place))));
  }

  @ParameterizedTest(name = "{0} may {1} in {2}")
  @MethodSource("allowed")
  void whoever_is_allowed_succeeds(String who, String outcome, String place) {
    ArticleId id = ready(place, outcome);
    int before = office.state(id).revision();

    office.perform(id, who, outcome);

    assertThat(office.state(id).revision()).isEqualTo(before + 1);
    assertThat(office.lastRecord(id).header().fact().actor()).isEqualTo(who);
    assertThat(office.lastRecord(id).header().fact().outcome()).contains(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void everybody_else_is_refused_and_nothing_is_changed(String place) {
    ArticleId id = ready(place, "");
    Everything before = Everything.of(office, id);
    List<String> wrong = new ArrayList<>();
    for (String outcome : everyOutcome()) {
      for (String who : ALL) {
        if (!isAllowed(place, outcome, who)) {
          Refused refused =
              catchThrowableOfType(Refused.class, () -> office.perform(id, who, outcome));
          if (refused == null) {
            wrong.add(who + " was let " + outcome);
          } else if (!before.equals(Everything.of(office, id))) {
            wrong.add(who + " was refused to " + outcome + " and something changed");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void the_options_shown_are_those_that_the_door_grants(String place) {
    ArticleId id = ready(place, "");
    for (String who : ALL) {
      if (!who.equals("system")) {
        Set<String> shown = new TreeSet<>();
        office.desk().options().of(id, office.actor(who)).stream()
            .map(Option::outcome)
            .map(Outcome::id)
            .forEach(shown::add);
        Set<String> granted = new TreeSet<>(ALLOWED.get(place).keySet());
        granted.removeIf(outcome -> !isAllowed(place, outcome, who));
        assertThat(shown).as("%s in %s", who, place).isEqualTo(granted);
      }
    }
  }

  @Test
  void the_matrix_names_every_outcome_of_the_procedure() {
    Set<String> named = new TreeSet<>();
    ALLOWED.values().forEach(outcomes -> named.addAll(outcomes.keySet()));

    assertThat(everyOutcome()).isEqualTo(named);
  }

  @Test
  void a_disabled_account_is_refused_everything() {
    office.staff().add("bekas", "Bekas Pegawai", "staf-pengolah-data", "kasi", "kabid");
    office.staff().disable("bekas");
    ArticleId id = ready("approve", "");
    Everything before = Everything.of(office, id);

    for (String outcome : List.of("approve", "reject", "cancel")) {
      assertThat(catchThrowableOfType(Refused.class, () -> office.perform(id, "bekas", outcome)))
          .extracting(Refused::kind)
          .isEqualTo(Refused.Kind.NOT_ALLOWED);
    }
    assertThat(Everything.of(office, id)).isEqualTo(before);
    office.staff().remove("bekas");
  }

  @Test
  void a_stranger_can_neither_begin_nor_save_nor_claim() {
    ArticleId id = ready("compose", "");
    Everything before = Everything.of(office, id);

    for (String who : List.of("tamu", "pengelola", "zainal", "nurul")) {
      assertThat(catchThrowableOfType(Refused.class, () -> office.begin(who)))
          .extracting(Refused::kind)
          .isEqualTo(Refused.Kind.NOT_ALLOWED);
      assertThat(
              catchThrowableOfType(
                  Refused.class,
                  () -> office.save(Articles.withTitle(office.content(id), "Lain"), who)))
          .extracting(Refused::kind)
          .isEqualTo(Refused.Kind.NOT_ALLOWED);
      assertThat(
              catchThrowableOfType(
                  Refused.class, () -> office.desk().attendances().claim(id, office.actor(who))))
          .extracting(Refused::kind)
          .isEqualTo(Refused.Kind.NOT_ALLOWED);
    }
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  private static ArticleId ready(String place, String outcome) {
    ArticleId id = Way.to(office, place);
    if (outcome.equals("request-approval")) {
      office.check(id, "dedi");
      office.desk().attendances().release(id, office.actor("dedi"));
    }
    if (outcome.equals("finish")) {
      office.share(id, "nurul");
      office.desk().attendances().release(id, office.actor("nurul"));
    }
    return id;
  }

  private static boolean isAllowed(String place, String outcome, String who) {
    return List.of(ALLOWED.get(place).getOrDefault(outcome, "").split(" ")).contains(who);
  }

  private static Set<String> everyOutcome() {
    Set<String> ids = new TreeSet<>();
    office.procedure().steps().forEach(step -> step.outcomes().forEach(way -> ids.add(way.id())));
    office.procedure().generalOutcomes().stream()
        .map(GeneralOutcome::outcome)
        .map(Outcome::id)
        .forEach(ids::add);
    return ids;
  }
}
