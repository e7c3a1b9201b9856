package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.paper.Ruler;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.Step;
import id.go.bengkaliskab.pesona.procedure.TableHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives every part of a procedure's table its place. */
final class SheetLayout {
  private static final Function<Step, LocalizedText> ACTIVITY = Step::activity;

  private final Ruler regular = Ruler.regular();
  private final Ruler bold = Ruler.bold();

  /**
   * The whole table.
   *
   * @param width how wide it shall be
   */
  SheetTable whole(Procedure procedure, Locale locale, Words words, double width) {
    TableHeadings headings = procedure.sheet().table();
    double lanes = laneWidth(procedure, width) * procedure.roles().size();
    double rest = Math.max(width - Sizes.NUMBER - lanes, Sizes.LEAST_WORDS);
    return new Plan(
            procedure,
            locale,
            words,
            List.of(number(headings), new Width(headings.activity(), ACTIVITY, rest * 0.275)),
            List.of(
                new Width(headings.needs(), Step::needs, rest * 0.25),
                new Width(headings.time(), step -> step.standardTime().words(), rest * 0.12),
                new Width(headings.output(), Step::output, rest * 0.235),
                new Width(headings.remarks(), Step::remarks, rest * 0.12)),
            laneWidth(procedure, width))
        .table();
  }

  /** The roles' columns with the numbers of the steps, for a narrow screen. */
  SheetTable narrow(Procedure procedure, Locale locale, Words words) {
    return new Plan(
            procedure,
            locale,
            words,
            List.of(number(procedure.sheet().table())),
            List.of(),
            laneWidth(procedure, Sizes.PAGE))
        .table();
  }

  private static Width number(TableHeadings headings) {
    return new Width(
        headings.number(),
        step -> new LocalizedText(Integer.toString(step.number()), Integer.toString(step.number())),
        Sizes.NUMBER);
  }

  private static double laneWidth(Procedure procedure, double width) {
    double even = Sizes.LANES * width / procedure.roles().size();
    return Math.min(Math.max(even, Sizes.LEAST_LANE), Sizes.MOST_LANE);
  }

  /** A column of words before it has a place. */
  private record Width(LocalizedText heading, Function<Step, LocalizedText> words, double width) {}

  /** One table in the making. */
  private final class Plan {
    private final Procedure procedure;
    private final Locale locale;
    private final Words words;
    private final List<Width> left;
    private final List<Width> right;
    private final double laneWidth;

    Plan(
        Procedure procedure,
        Locale locale,
        Words words,
        List<Width> left,
        List<Width> right,
        double laneWidth) {
      this.procedure = procedure;
      this.locale = locale;
      this.words = words;
      this.left = left;
      this.right = right;
      this.laneWidth = laneWidth;
    }

    SheetTable table() {
      List<Column> before = columns(left, 0);
      List<Lane> lanes = lanes(end(before));
      List<Column> after = columns(right, lanes.get(lanes.size() - 1).right());
      double head = Sizes.UPPER_HEAD + lowerHead(before, lanes, after);
      List<SheetRow> rows = rows(head);
      TableHeadings headings = procedure.sheet().table();
      return new SheetTable(
          before,
          swimlane(lanes, rows),
          headings.performers().in(locale),
          after,
          after.isEmpty() ? Optional.empty() : Optional.of(headings.standard().in(locale)),
          rows,
          Sizes.UPPER_HEAD,
          head,
          after.isEmpty() ? lanes.get(lanes.size() - 1).right() : end(after),
          rows.get(rows.size() - 1).bottom());
    }

    private static double end(List<Column> columns) {
      return columns.get(columns.size() - 1).right();
    }

    private List<Column> columns(List<Width> widths, double begin) {
      List<Column> columns = new ArrayList<>();
      double x = begin;
      for (Width width : widths) {
        String heading = width.heading().in(locale);
        columns.add(new Column(heading, heading(heading, width.width()), x, width.width()));
        x += width.width();
      }
      return columns;
    }

    private List<Lane> lanes(double begin) {
      List<Lane> lanes = new ArrayList<>();
      for (Role role : procedure.roles()) {
        String title = role.title().in(locale);
        double x = begin + lanes.size() * laneWidth;
        lanes.add(new Lane(role.id(), title, heading(title, laneWidth), x, laneWidth));
      }
      return lanes;
    }

    private List<String> heading(String words, double width) {
      return bold.lines(words, Sizes.TEXT, inner(width));
    }

    private double lowerHead(List<Column> before, List<Lane> lanes, List<Column> after) {
      int lines =
          Stream.of(
                  before.stream().map(Column::lines),
                  lanes.stream().map(Lane::lines),
                  after.stream().map(Column::lines))
              .flatMap(it -> it)
              .mapToInt(List::size)
              .max()
              .orElse(1);
      return lines * Sizes.LINE + 2 * Sizes.PADDING;
    }

    private List<SheetRow> rows(double head) {
      List<SheetRow> rows = new ArrayList<>();
      double y = head;
      for (Step step : procedure.steps()) {
        List<SheetRow.Cell> cells =
            Stream.concat(left.stream(), right.stream()).map(it -> cell(it, step)).toList();
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        double height = Math.max(lines * Sizes.LINE + 2 * Sizes.PADDING, Sizes.LEAST_ROW);
        rows.add(new SheetRow(step.id(), step.number(), cells, y, height));
        y += height;
      }
      return rows;
    }

    private SheetRow.Cell cell(Width column, Step step) {
      String text = column.words().apply(step).in(locale);
      List<String> lines =
          text.isBlank() ? List.of() : regular.lines(text, Sizes.TEXT, inner(column.width()));
      return new SheetRow.Cell(text, lines);
    }

    /** One point less than there is, so that no other program breaks lines elsewhere. */
    private double inner(double width) {
      return width - 2 * Sizes.PADDING - 1;
    }

    private Swimlane swimlane(List<Lane> lanes, List<SheetRow> rows) {
      Flow flow = new Flow(procedure, locale);
      Grid grid = new Grid(lanes, rows);
      List<Mark> marks = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        Step step = procedure.steps().get(row);
        for (String role : step.performers()) {
          marks.add(mark(flow, grid, row, lane(role), false));
        }
        for (String role : step.inPlace()) {
          marks.add(mark(flow, grid, row, lane(role), true));
        }
      }
      return new Swimlane(lanes, marks, new Router(grid, marks, regular).draw(flow.branches()));
    }

    private int lane(String role) {
      return procedure.roles().stream().map(Role::id).toList().indexOf(role);
    }

    private Mark mark(Flow flow, Grid grid, int row, int lane, boolean inPlace) {
      Step step = procedure.steps().get(row);
      boolean ending = flow.isEnding(step);
      String word = row == 0 ? words.begin() : ending ? words.end() : "";
      Mark.Shape shape =
          flow.isBranching(step)
              ? Mark.Shape.DECISION
              : row == 0 || ending ? Mark.Shape.TERMINATOR : Mark.Shape.PROCESS;
      return new Mark(row, lane, shape, inPlace, inPlace ? "" : word, grid.symbol(row, lane));
    }
  }
}
