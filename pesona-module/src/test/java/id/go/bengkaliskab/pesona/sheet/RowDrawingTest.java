package id.go.bengkaliskab.pesona.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One row of two columns of 50 points, in which words of an arrow reach over the border. */
class RowDrawingTest {
  private static final int HEIGHT = 56;
  private static final SheetRow ROW = new SheetRow("correct", 6, List.of(), 0, HEIGHT);
  private static final Box WORDS = new Box(30, 10, 40, 8);

  @Test
  void the_border_of_a_column_ends_at_the_words_of_an_arrow_and_goes_on_below_them() {
    BufferedImage drawn = drawn(Optional.of(new Connector.Label(List.of("Susun ulang"), WORDS)));

    assertThat(isWhite(drawn, 14)).isTrue();
    assertThat(isWhite(drawn, 4)).isFalse();
    assertThat(isWhite(drawn, 24)).isFalse();
    assertThat(isWhite(drawn(Optional.empty()), 14)).isFalse();
  }

  @Test
  void an_arrow_is_drawn_above_the_room_of_words() {
    BufferedImage drawn = drawn(Optional.of(new Connector.Label(List.of("x"), WORDS)));

    assertThat(new Color(drawn.getRGB(40 * 4, 14 * 4))).isNotEqualTo(Color.WHITE);
  }

  private static boolean isWhite(BufferedImage drawn, int y) {
    return new Color(drawn.getRGB(50 * 4, y * 4)).equals(Color.WHITE);
  }

  private static BufferedImage drawn(Optional<Connector.Label> label) {
    BufferedImage image = new BufferedImage(400, HEIGHT * 4, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    List<Point> points = List.of(new Point(40, 0), new Point(40, HEIGHT));
    new RowDrawing(
            new Swimlane(
                List.of(lane("kasi", 0), lane("kabid", 50)),
                List.of(),
                List.of(new Connector(5, 3, false, points, label))),
            ROW)
        .draw(graphics, image.getWidth(), image.getHeight());
    graphics.dispose();
    return image;
  }

  private static Lane lane(String role, double x) {
    return new Lane(role, role, List.of(role), x, 50);
  }
}
