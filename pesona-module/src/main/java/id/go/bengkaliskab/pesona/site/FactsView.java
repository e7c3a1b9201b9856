package id.go.bengkaliskab.pesona.site;

import java.util.List;

/** A block of facts for templates. */
public final class FactsView extends BlockView {
  private final EscapedText title;
  private final List<Line> lines;

  FactsView(PublicBlock.Facts facts) {
    super("facts");
    this.title = EscapedText.of(facts.title());
    this.lines =
        facts.lines().stream()
            .map(line -> new Line(EscapedText.of(line.label()), EscapedText.of(line.value())))
            .toList();
  }

  /** The heading; may be absent. */
  public EscapedText getTitle() {
    return title;
  }

  /** The facts in order. */
  public List<Line> getLines() {
    return lines;
  }

  /** One fact. */
  public static final class Line {
    private final EscapedText label;
    private final EscapedText value;

    Line(EscapedText label, EscapedText value) {
      this.label = label;
      this.value = value;
    }

    /** What it is about. */
    public EscapedText getLabel() {
      return label;
    }

    /** The fact; its line breaks are those of the office. */
    public EscapedText getValue() {
      return value;
    }
  }
}
