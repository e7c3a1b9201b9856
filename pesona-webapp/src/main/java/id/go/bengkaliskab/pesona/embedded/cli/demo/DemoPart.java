package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of the sample article's body: {@code heading: …}, {@code bullets: […]} and so on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
  @JsonSubTypes.Type(value = DemoPart.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = DemoPart.Subheading.class, name = "subheading"),
  @JsonSubTypes.Type(value = DemoPart.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = DemoPart.Bullets.class, name = "bullets"),
  @JsonSubTypes.Type(value = DemoPart.Steps.class, name = "steps"),
  @JsonSubTypes.Type(value = DemoPart.Table.class, name = "table"),
  @JsonSubTypes.Type(value = DemoPart.Picture.class, name = "picture")
})
sealed interface DemoPart {

  /** Adds this part at the end of the file. */
  void addTo(WordFile file);

  record Heading(String text) implements DemoPart {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Heading {}

    @Override
    public void addTo(WordFile file) {
      file.paragraph("Heading1", text);
    }
  }

  record Subheading(String text) implements DemoPart {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Subheading {}

    @Override
    public void addTo(WordFile file) {
      file.paragraph("Heading2", text);
    }
  }

  record Paragraph(String text) implements DemoPart {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Paragraph {}

    @Override
    public void addTo(WordFile file) {
      file.paragraph("Normal", text);
    }
  }

  record Bullets(List<String> items) implements DemoPart {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bullets {}

    @Override
    public void addTo(WordFile file) {
      file.list(false, items);
    }
  }

  record Steps(List<String> items) implements DemoPart {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Steps {}

    @Override
    public void addTo(WordFile file) {
      file.list(true, items);
    }
  }

  record Table(List<String> head, List<List<String>> rows) implements DemoPart {
    @Override
    public void addTo(WordFile file) {
      file.table(head, rows);
    }
  }

  /** The cloth, with a caption below it. */
  record Picture(String alt, String caption) implements DemoPart {
    private static final int PIXELS = 1200;
    private static final int SHOWN = 600;

    @Override
    public void addTo(WordFile file) {
      file.picture(DemoDrawings.cloth(PIXELS), SHOWN, SHOWN * 2 / 3, alt);
      file.paragraph("Caption", caption);
    }
  }
}
