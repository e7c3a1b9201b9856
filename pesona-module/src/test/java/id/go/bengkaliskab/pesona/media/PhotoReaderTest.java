package id.go.bengkaliskab.pesona.media;

import static id.go.bengkaliskab.pesona.media.Samples.colour;
import static id.go.bengkaliskab.pesona.media.Samples.decoded;
import static id.go.bengkaliskab.pesona.media.Samples.encoded;
import static id.go.bengkaliskab.pesona.media.Samples.quarters;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {
  private final PhotoReader reader = new PhotoReader(new DecodingBudget(60));

  /** Where the stored corners red, green, blue, white go, as seen top left to bottom right. */
  @ParameterizedTest
  @CsvSource({
    "1, RGBW, 64x32",
    "2, GRWB, 64x32",
    "3, WBGR, 64x32",
    "4, BWRG, 64x32",
    "5, RBGW, 32x64",
    "6, BRWG, 32x64",
    "7, WGBR, 32x64",
    "8, GWRB, 32x64"
  })
  void a_photo_is_stored_as_it_is_to_be_seen(int exif, String corners, String size) {
    byte[] jpeg = encoded(quarters(64, 32), "jpeg");

    Photo photo = read(Samples.withSegment(jpeg, 0xE1, Samples.exifSegment(exif)));

    assertThat(photo.width() + "x" + photo.height()).isEqualTo(size);
    assertThat(corners(decoded(photo.master()))).isEqualTo(corners);
    byte[] png = encoded(quarters(64, 32), "png");
    Photo turned = read(Samples.withChunk(png, "eXIf", Samples.tiff(exif)));
    assertThat(corners(decoded(turned.master()))).isEqualTo(corners);
  }

  @Test
  void a_scan_becomes_a_jpeg_for_the_web_and_stays_what_it_was_as_original() {
    byte[] scan = encoded(quarters(64, 32), "tiff");
    Photo photo = read(scan);

    assertThat(photo.format()).isEqualTo(PhotoFormat.JPEG);
    assertThat(photo.width() + "x" + photo.height()).isEqualTo("64x32");
    assertThat(photo.original().toArray()).isEqualTo(scan);
    assertThat(corners(decoded(photo.master()))).isEqualTo(corners(quarters(64, 32)));
  }

  @Test
  void the_master_tells_nothing_of_place_author_or_camera() {
    byte[] jpeg = encoded(quarters(64, 32), "jpeg");
    byte[] xmp =
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>rahasia</x:xmpmeta>"
            .getBytes(StandardCharsets.UTF_8);
    byte[] file =
        Samples.withSegment(
            Samples.withSegment(
                Samples.withSegment(jpeg, 0xFE, "rahasia".getBytes(StandardCharsets.UTF_8)),
                0xE1,
                xmp),
            0xE1,
            Samples.exifSegment(1));

    Photo photo = read(file);

    assertThat(new String(photo.master().toArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "Siti", "rahasia", "adobe");
    assertThat(photo.original().toArray()).isEqualTo(file);
    assertThat(photo.sha256()).isEqualTo(photo.master().sha256()).hasSize(64);
    assertThat(photo.originalSha256()).isEqualTo(photo.original().sha256());
  }

  @Test
  void what_the_camera_noted_is_proposed_as_plain_words() {
    byte[] jpeg = encoded(quarters(64, 32), "jpeg");

    PhotoNotes notes = read(Samples.withSegment(jpeg, 0xE1, Samples.exifSegment(1))).notes();

    assertThat(notes.takenAt()).contains(LocalDateTime.of(2026, 11, 20, 17, 45));
    assertThat(notes.caption()).isEqualTo("Dermaga Rupat <b>sore</b>");
    assertThat(notes.credit()).isEqualTo("Siti");
  }

  @Test
  void an_entity_bomb_in_the_metadata_harms_nobody() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append(
        "]><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><rdf:Seq><rdf:li>&a11;"
            + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>");
    byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0" + bomb).getBytes(StandardCharsets.UTF_8);

    Photo photo = read(Samples.withSegment(encoded(quarters(64, 32), "jpeg"), 0xE1, xmp));

    assertThat(photo.notes().credit()).isEmpty();
  }

  @Test
  void colours_of_another_space_become_srgb() {
    byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    BufferedImage grey =
        Samples.plain(32, 32, new Color(128, 128, 128), BufferedImage.TYPE_INT_RGB);
    BufferedImage covered =
        Samples.plain(32, 32, new Color(128, 128, 128, 100), BufferedImage.TYPE_INT_ARGB);

    Photo jpeg = read(Samples.withSegment(encoded(grey, "jpeg"), 0xE2, Samples.iccSegment(linear)));
    Photo png = read(Samples.withChunk(encoded(grey, "png"), "iCCP", Samples.iccChunk(linear)));
    Photo alpha =
        read(Samples.withChunk(encoded(covered, "png"), "iCCP", Samples.iccChunk(linear)));

    // half the light is level 188 of sRGB
    assertThat(colour(decoded(jpeg.master()), 0.5, 0.5).getRed()).isBetween(185, 191);
    assertThat(colour(decoded(png.master()), 0.5, 0.5).getRed()).isBetween(185, 191);
    assertThat(colour(decoded(alpha.master()), 0.5, 0.5).getRed()).isBetween(183, 193);
    assertThat(colour(decoded(alpha.master()), 0.5, 0.5).getAlpha()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void grey_keeps_its_tone(int type) {
    BufferedImage grey = new BufferedImage(32, 32, type);
    int level = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
    for (int i = 0; i < 32 * 32; i++) {
      grey.getRaster().setSample(i % 32, i / 32, 0, level);
    }

    Photo photo = read(encoded(grey, "png"));

    assertThat(colour(decoded(photo.master()), 0.5, 0.5)).isEqualTo(new Color(100, 100, 100));
  }

  @Test
  void transparency_is_kept_and_opaque_pictures_take_the_smaller_format() {
    BufferedImage clear =
        Samples.plain(40, 20, new Color(255, 0, 0, 128), BufferedImage.TYPE_INT_ARGB);
    BufferedImage noise = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 200 * 200; i++) {
      noise.setRGB(i % 200, i / 200, random.nextInt());
    }

    Photo transparent = read(encoded(clear, "png"));
    assertThat(transparent.format()).isEqualTo(PhotoFormat.PNG);
    assertThat(colour(decoded(transparent.master()), 0.5, 0.5))
        .isEqualTo(new Color(255, 0, 0, 128));
    assertThat(read(encoded(quarters(64, 64), "png")).format()).isEqualTo(PhotoFormat.PNG);
    assertThat(read(encoded(noise, "png")).format()).isEqualTo(PhotoFormat.JPEG);
  }

  @Test
  void a_large_photo_is_brought_to_2560_pixels_and_a_small_one_is_left() {
    Photo large = read(encoded(quarters(3000, 1500), "jpeg"));
    Photo small = read(encoded(quarters(300, 150), "jpeg"));

    assertThat(new int[] {large.width(), large.height()}).containsExactly(2560, 1280);
    assertThat(corners(decoded(large.master()))).isEqualTo("RGBW");
    assertThat(new int[] {small.width(), small.height()}).containsExactly(300, 150);
  }

  private Photo read(byte[] file) {
    return reader.read("foto.jpg", Bytes.copyOf(file));
  }

  private static String corners(BufferedImage image) {
    StringBuilder corners = new StringBuilder();
    for (double y : new double[] {0.25, 0.75}) {
      for (double x : new double[] {0.25, 0.75}) {
        corners.append(letter(colour(image, x, y)));
      }
    }
    return corners.toString();
  }

  private static char letter(Color colour) {
    boolean red = colour.getRed() > 200;
    boolean green = colour.getGreen() > 200;
    boolean blue = colour.getBlue() > 200;
    if (red && green && blue) {
      return 'W';
    }
    return red ? 'R' : green ? 'G' : blue ? 'B' : '?';
  }
}
