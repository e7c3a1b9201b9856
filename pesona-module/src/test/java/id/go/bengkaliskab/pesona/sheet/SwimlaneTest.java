package id.go.bengkaliskab.pesona.sheet;

import static id.go.bengkaliskab.pesona.procedure.ShippedProcedure.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ShippedProcedure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwimlaneTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final List<String> ROLES =
      List.of("kabid", "kasi", "staf-pengolah-data", "staf-admin");
  private static final SheetLayout LAYOUT = new SheetLayout();

  private static SheetTable table(Procedure procedure, Locale locale) {
    return LAYOUT.whole(procedure, locale, new Words("Mulai", "Selesai"), Sizes.PAGE);
  }

  private static SheetTable shipped() {
    return table(ShippedProcedure.read(), INDONESIAN);
  }

  private static SheetTable changed(String found, String replacement) {
    return table(ShippedProcedure.read(with(found, replacement)), INDONESIAN);
  }

  @Test
  void each_performer_has_a_symbol_in_the_column_of_the_role() {
    assertThat(shipped().swimlane().marks())
        .extracting(Mark::row, mark -> ROLES.get(mark.lane()), Mark::shape, Mark::inPlace)
        .containsExactly(
            tuple(0, "staf-pengolah-data", Mark.Shape.TERMINATOR, false),
            tuple(0, "kasi", Mark.Shape.TERMINATOR, false),
            tuple(1, "staf-pengolah-data", Mark.Shape.PROCESS, false),
            tuple(2, "kasi", Mark.Shape.DECISION, false),
            tuple(2, "kabid", Mark.Shape.DECISION, true),
            tuple(3, "staf-pengolah-data", Mark.Shape.PROCESS, false),
            tuple(4, "staf-admin", Mark.Shape.PROCESS, false),
            tuple(5, "staf-pengolah-data", Mark.Shape.DECISION, false),
            tuple(6, "staf-admin", Mark.Shape.PROCESS, false),
            tuple(7, "staf-admin", Mark.Shape.TERMINATOR, false));
  }

  @Test
  void arrows_follow_the_outcomes_and_go_back_where_a_fault_is_found() {
    assertThat(shipped().swimlane().connectors())
        .extracting(it -> it.from() + 1, it -> it.to() + 1, SwimlaneTest::words)
        .containsExactlyInAnyOrder(
            tuple(1, 1, ""),
            tuple(1, 2, ""),
            tuple(2, 3, ""),
            tuple(3, 4, "Ya"),
            tuple(3, 2, "Tidak"),
            tuple(4, 5, ""),
            tuple(5, 6, ""),
            tuple(6, 7, "Benar"),
            tuple(6, 4, "Susun ulang"),
            tuple(6, 5, "Unggah ulang"),
            tuple(7, 8, ""));
  }

  private static String words(Connector connector) {
    return connector.label().map(label -> String.join(" ", label.lines())).orElse("");
  }

  @Test
  void the_first_step_begins_and_the_last_one_ends() {
    assertThat(shipped().swimlane().marks())
        .filteredOn(mark -> !mark.word().isEmpty())
        .extracting(Mark::row, Mark::word)
        .containsExactly(tuple(0, "Mulai"), tuple(0, "Mulai"), tuple(7, "Selesai"));
  }

  @Test
  void another_performer_moves_the_symbol_and_its_arrows() {
    SheetTable table = changed("performers: [kasi]\n    inPlace: [kabid]", "performers: [kabid]");

    assertThat(table.swimlane().marks())
        .filteredOn(mark -> mark.row() == 2)
        .extracting(mark -> ROLES.get(mark.lane()), Mark::inPlace)
        .containsExactly(tuple("kabid", false));
    assertSound(table);
  }

  @Test
  void another_standard_time_changes_its_cell_and_no_other() {
    List<String> before = cells(shipped());
    List<String> after = cells(changed("standardMinutes: 60", "standardMinutes: 90"));

    assertThat(before).contains("1 Jam").doesNotContain("1 Jam 30 Menit");
    assertThat(after).hasSameSizeAs(before);
    assertThat(after.indexOf("1 Jam 30 Menit")).isEqualTo(before.indexOf("1 Jam"));
    assertThat(after.stream().filter(cell -> !before.contains(cell)))
        .containsExactly("1 Jam 30 Menit");
  }

  private static List<String> cells(SheetTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(SheetRow.Cell::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everything_has_room_and_nothing_lies_upon_another(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Procedure procedure = ShippedProcedure.read();
    Words words = new Words("Start", "End");

    for (SheetTable table :
        List.of(
            LAYOUT.whole(procedure, locale, words, Sizes.PAGE),
            LAYOUT.whole(procedure, locale, words, Sizes.SCREEN),
            LAYOUT.narrow(procedure, locale, words))) {
      assertSound(table);
      assertThat(table.width()).isLessThanOrEqualTo(Sizes.PAGE + 0.01);
      assertThat(table.swimlane().lanes())
          .allSatisfy(lane -> assertThat(String.join(" ", lane.lines())).isEqualTo(lane.title()));
      assertThat(table.swimlane().connectors())
          .allSatisfy(connector -> assertThat(lyingUpon(table, connector)).isEmpty())
          .filteredOn(Connector::arrow)
          .allSatisfy(arrow -> assertThat(last(arrow).length()).isGreaterThan(Symbols.HEAD_LENGTH));
    }
  }

  private static Line last(Connector arrow) {
    return arrow.lines().get(arrow.lines().size() - 1);
  }

  /** What lies upon an arrow of the shipped procedure: other arrows, and words, its own too. */
  private static List<String> lyingUpon(SheetTable table, Connector connector) {
    return table.swimlane().connectors().stream()
        .flatMap(other -> lyingUpon(connector, other))
        .toList();
  }

  private static Stream<String> lyingUpon(Connector connector, Connector other) {
    Stream<String> lines =
        (connector.equals(other) ? List.<Line>of() : connector.lines())
            .stream()
                .filter(line -> other.lines().stream().anyMatch(line::hides))
                .map(line -> "line of " + other);
    Stream<String> words =
        other.label().stream()
            .filter(label -> connector.lines().stream().anyMatch(label.box()::isCrossedBy))
            .map(label -> "words of " + other);
    return Stream.concat(lines, words);
  }

  /** Whoever does what: no symbol upon another, every arrow from symbol to symbol around others. */
  @Property(tries = 150)
  void any_performers_give_a_sound_drawing(@ForAll("performers") List<Set<String>> performers) {
    assertSound(table(performedBy(performers), INDONESIAN));
  }

  @Provide
  Arbitrary<List<Set<String>>> performers() {
    return Arbitraries.of(ROLES).set().ofMinSize(1).ofMaxSize(4).list().ofSize(8);
  }

  private static Procedure performedBy(List<Set<String>> performers) {
    String file = ShippedProcedure.text().replace("    inPlace: [kabid]\n", "");
    StringBuilder changed = new StringBuilder();
    int step = 0;
    for (String line : file.lines().toList()) {
      boolean performed = line.startsWith("    performers: [") && step < performers.size();
      changed.append(
          performed ? "    performers: [" + String.join(", ", performers.get(step)) + ']' : line);
      changed.append('\n');
      step += performed ? 1 : 0;
    }
    return ShippedProcedure.read(changed.toString());
  }

  private static void assertSound(SheetTable table) {
    List<Mark> marks = table.swimlane().marks();
    for (Mark mark : marks) {
      Lane lane = table.swimlane().lanes().get(mark.lane());
      SheetRow row = table.rows().get(mark.row());
      assertThat(mark.box().x()).isGreaterThan(lane.x());
      assertThat(mark.box().right()).isLessThan(lane.right());
      assertThat(mark.box().y()).isGreaterThan(row.y());
      assertThat(mark.box().bottom()).isLessThan(row.bottom());
      assertThat(marks).filteredOn(it -> it.box().overlaps(mark.box())).containsExactly(mark);
    }
    for (Connector connector : table.swimlane().connectors()) {
      assertThat(at(marks, connector.begin(), connector.from())).hasSize(1);
      assertThat(at(marks, connector.end(), connector.to())).hasSize(1);
      for (Line line : connector.lines()) {
        assertThat(line.left() == line.right() || line.top() == line.bottom()).isTrue();
        assertThat(marks).noneMatch(mark -> mark.box().isCrossedBy(line));
        assertThat(line.left()).isGreaterThanOrEqualTo(table.swimlane().left());
        assertThat(line.right()).isLessThanOrEqualTo(table.swimlane().right());
      }
    }
    assertRoom(table);
  }

  private static Set<Mark> at(List<Mark> marks, Point point, int row) {
    return marks.stream()
        .filter(mark -> mark.row() == row && mark.box().hasOnBorder(point))
        .collect(Collectors.toSet());
  }

  private static void assertRoom(SheetTable table) {
    double y = table.head();
    for (SheetRow row : table.rows()) {
      assertThat(row.y()).isEqualTo(y);
      y = row.bottom();
      for (SheetRow.Cell cell : row.cells()) {
        assertThat(cell.lines().size() * Sizes.LINE).isLessThan(row.height());
        assertThat(String.join(" ", cell.lines())).isEqualToIgnoringWhitespace(cell.text());
      }
    }
  }
}
