package id.go.bengkaliskab.pesona.media;

import static id.go.bengkaliskab.pesona.media.Samples.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos that others made, each with its trouble. */
class RealPhotosTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("pesona.shared", "none"), "data", "images");

  private final PhotoReader reader = new PhotoReader(new DecodingBudget(60));

  @BeforeAll
  static void folderIsHere() {
    assumeTrue(Files.isDirectory(FOLDER), () -> "the collection of photos is not here: " + FOLDER);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 8})
  void a_landscape_held_any_way_is_shown_upright(int orientation) throws IOException {
    BufferedImage upright = decoded(read("orient_landscape_1.jpg").master());
    BufferedImage turned = decoded(read("orient_landscape_" + orientation + ".jpg").master());

    assertThat(turned.getWidth()).isEqualTo(600);
    assertThat(turned.getHeight()).isEqualTo(450);
    // the flower on the left is red, the sky at the top white
    assertThat(near(turned, upright, 152, 292)).isTrue();
    assertThat(near(turned, upright, 240, 40)).isTrue();
    assertThat(near(turned, upright, 60, 350)).isTrue();
  }

  @Test
  void a_portrait_is_shown_upright() throws IOException {
    Photo photo = read("orient_portrait_6.jpg");

    assertThat(photo.width()).isEqualTo(450);
    assertThat(photo.height()).isEqualTo(600);
  }

  @Test
  void inks_of_print_become_colours_of_the_screen() throws IOException {
    BufferedImage image = decoded(read("cmyk.jpg").master());

    Color dress = new Color(image.getRGB(324, 231));
    Color grass = new Color(image.getRGB(60, 250));
    assertThat(dress.getRed()).isGreaterThan(dress.getGreen() + 80).isGreaterThan(150);
    assertThat(grass.getGreen())
        .isGreaterThan(grass.getRed() + 15)
        .isGreaterThan(grass.getBlue() + 25);
  }

  @Test
  void the_place_of_the_shot_is_in_the_original_alone() throws IOException {
    Photo photo = read("veggie-pasta-bake-hero-umami.jpg");

    assertThat(latin(photo.original())).contains("Exif");
    assertThat(latin(photo.master())).doesNotContain("Exif", "GPS", "xpacket", "Photoshop");
    assertThat(photo.width()).isEqualTo(2560);
  }

  @Test
  void a_script_in_the_comment_of_a_png_does_not_come_along() throws IOException {
    Photo photo = read("xss_comment_exif_metadata_double_quote.png");

    assertThat(latin(photo.original())).contains("onload=alert");
    assertThat(latin(photo.master())).doesNotContain("onload", "tEXt", "iTXt");
  }

  @Test
  void transparency_is_kept() throws IOException {
    Photo photo = read("transparent.png");

    assertThat(photo.format()).isEqualTo(PhotoFormat.PNG);
    assertThat(Srgb.isTransparent(decoded(photo.master()))).isTrue();
  }

  @Test
  void the_photographer_named_in_the_file_is_proposed() throws IOException {
    PhotoNotes notes = read("tanners_ridge.jpg").notes();

    assertThat(notes.credit()).isEqualTo("Lara Ellis");
    assertThat(notes.caption()).isEqualTo("Fall 2023 Week 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chili-sauce-umami.jpg", "demo_buah.jpg", "demo_dermaga.jpg", "el_torcal_rocks.jpg",
        "home-grown-herbs.jpg", "ice-cream.jpg", "japanese-shop.jpg", "thai-green-curry-umami.jpg"
      })
  void a_usual_photo_keeps_its_shape_and_colours(String file) throws IOException {
    Photo photo = read(file);
    BufferedImage before = decoded(photo.original());
    BufferedImage after = decoded(photo.master());

    assertThat(Math.max(photo.width(), photo.height())).isLessThanOrEqualTo(2560);
    assertThat((double) photo.width() / photo.height())
        .isCloseTo((double) before.getWidth() / before.getHeight(), within(0.01));
    assertThat(mean(after)).isCloseTo(mean(before), within(3.0));
  }

  @ParameterizedTest
  @CsvSource({"4.webp, 1024x772", "bali.tif, 725x489", "coral_fish.psd, 800x800"})
  void what_editors_and_scanners_give_becomes_a_jpeg_and_is_kept_as_it_came(
      String file, String size) throws IOException {
    Photo photo = read(file);

    assertThat(photo.format()).isEqualTo(PhotoFormat.JPEG);
    assertThat(photo.width() + "x" + photo.height()).isEqualTo(size);
    assertThat(photo.original().toArray()).isEqualTo(Files.readAllBytes(FOLDER.resolve(file)));
    assertThat(new String(photo.master().toArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Photoshop", "Exif");
  }

  @ParameterizedTest
  @CsvSource({"rotating-squares.gif, refusal.photo.gif", "truncated.jpg, refusal.photo.damaged"})
  void other_files_are_refused_with_their_sentence(String file, String key) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(file));

    assertThat(refused.first().key()).isEqualTo(key);
    assertThat(refused.first().arguments()).startsWith(file);
  }

  private Photo read(String file) throws IOException {
    return reader.read(file, Bytes.wrap(Files.readAllBytes(FOLDER.resolve(file))));
  }

  /** Whether small patches of two pictures have about the same colour. */
  private static boolean near(BufferedImage one, BufferedImage other, int x, int y) {
    double difference = 0;
    double[] first = patch(one, x, y);
    double[] second = patch(other, x, y);
    for (int i = 0; i < 3; i++) {
      difference = Math.max(difference, Math.abs(first[i] - second[i]));
    }
    return difference < 40;
  }

  private static double[] patch(BufferedImage image, int x, int y) {
    double[] sum = new double[3];
    for (int i = 0; i < 100; i++) {
      Color colour = new Color(image.getRGB(x + i % 10, y + i / 10));
      sum[0] += colour.getRed() / 100.0;
      sum[1] += colour.getGreen() / 100.0;
      sum[2] += colour.getBlue() / 100.0;
    }
    return sum;
  }

  private static double mean(BufferedImage image) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.getHeight(); y += 7) {
      for (int x = 0; x < image.getWidth(); x += 7) {
        Color colour = new Color(image.getRGB(x, y));
        sum += colour.getRed() + colour.getGreen() + colour.getBlue();
        count += 3;
      }
    }
    return sum / count;
  }

  private static String latin(Bytes bytes) {
    return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
  }
}
