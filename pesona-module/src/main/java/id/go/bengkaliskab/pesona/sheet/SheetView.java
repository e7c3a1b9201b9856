package id.go.bengkaliskab.pesona.sheet;

import java.util.List;

/**
 * The sheet in one language, as pages and screens show it.
 *
 * @param office the issuing office
 * @param title title of the table of steps
 * @param header the fields at the head
 * @param legal the legal basis; notes where the law has moved on
 * @param legalHeading its heading
 * @param later laws younger than the paper
 * @param sections the other boxes in the paper's order: qualifications, related procedures,
 *     equipment, warnings, recording
 * @param steps the steps
 * @param minutes sum of all standard times, in minutes
 * @param assumptions what the paper leaves open
 * @param roles the roles and what they do
 * @param channels channels about which there is something to say
 * @param hash version of the procedure
 * @param since since when that version is in force; empty when it isn't known
 */
public record SheetView(
    String office,
    String title,
    List<Field> header,
    String legalHeading,
    List<Entry> legal,
    List<Entry> later,
    List<Section> sections,
    List<StepView> steps,
    int minutes,
    Section assumptions,
    List<Entry> roles,
    List<Entry> channels,
    String hash,
    String since) {
  public SheetView {
    header = List.copyOf(header);
    legal = List.copyOf(legal);
    later = List.copyOf(later);
    sections = List.copyOf(sections);
    steps = List.copyOf(steps);
    roles = List.copyOf(roles);
    channels = List.copyOf(channels);
  }

  /**
   * A field at the head.
   *
   * @param id such as {@code number}
   * @param label its label
   * @param lines its value in lines; none when it is blank
   */
  public record Field(String id, String label, List<String> lines) {
    public Field {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A box with a heading.
   *
   * @param heading the heading
   * @param lines what stands in it
   */
  public record Section(String heading, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A text with something to add.
   *
   * @param text the text
   * @param note what is added; empty for nothing
   */
  public record Entry(String text, String note) {}

  /**
   * A step.
   *
   * @param id its id
   * @param number its number
   * @param activity what is done
   * @param performers who does it
   * @param inPlace who may act in their place; empty when nobody
   * @param needs what it needs
   * @param time its standard time
   * @param output what comes out
   * @param remarks remarks; empty when there are none
   * @param ways where it leads, one sentence each
   */
  public record StepView(
      String id,
      int number,
      String activity,
      String performers,
      String inPlace,
      String needs,
      String time,
      String output,
      String remarks,
      List<String> ways) {
    public StepView {
      ways = List.copyOf(ways);
    }
  }
}
