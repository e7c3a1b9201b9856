package id.go.bengkaliskab.pesona.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small forms of the pictures of an article. */
public final class PagePictures {
  private static final Logger log = LoggerFactory.getLogger(PagePictures.class);

  private static final int PAGE_WIDTH = 1280;
  private static final int PAPER_WIDTH = 900;
  private static final int MAIL_WIDTH = 552;

  /** Gmail cuts mails beyond 102 kB; base64 adds a third, the words need some 15 kB. */
  private static final int MAIL_BYTES = 55_000;

  private static final double USUAL_QUALITY = 0.8;
  private static final double LOWEST_QUALITY = 0.4;
  private static final double QUALITY_STEP = 0.1;

  private final Function<String, Optional<byte[]>> masters;

  /**
   * @param masters gives the bytes of the web master behind an asset key
   */
  public PagePictures(Function<String, Optional<byte[]>> masters) {
    this.masters = masters;
  }

  /** For the page on a phone. */
  public Optional<byte[]> forPage(String asset) {
    return decoded(asset).flatMap(image -> jpeg(image, PAGE_WIDTH, USUAL_QUALITY));
  }

  /** For paper: sharp enough to recognise what was approved. */
  public Optional<byte[]> forPaper(String asset) {
    return decoded(asset).flatMap(image -> jpeg(image, PAPER_WIDTH, USUAL_QUALITY));
  }

  /** For a mail: small in bytes, or none. */
  public Optional<byte[]> forMail(String asset) {
    return decoded(asset).flatMap(PagePictures::smallEnough);
  }

  private static Optional<byte[]> smallEnough(BufferedImage image) {
    for (double quality = USUAL_QUALITY; quality >= LOWEST_QUALITY; quality -= QUALITY_STEP) {
      Optional<byte[]> jpeg = jpeg(image, MAIL_WIDTH, quality);
      if (jpeg.filter(it -> it.length <= MAIL_BYTES).isPresent()) {
        return jpeg;
      }
    }
    return Optional.empty();
  }

  private Optional<BufferedImage> decoded(String asset) {
    return masters
        .apply(asset)
        .flatMap(
            bytes -> {
              try {
                return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
                    .map(PagePictures::opaque);
              } catch (IOException e) {
                log.warn("the picture {} could not be read", asset, e);
                return Optional.<BufferedImage>empty();
              }
            });
  }

  /** JPEG knows no transparency. */
  private static BufferedImage opaque(BufferedImage image) {
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return plain;
  }

  private static Optional<byte[]> jpeg(BufferedImage image, int width, double quality) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Thumbnails.of(image)
          .width(Math.min(width, image.getWidth()))
          .outputFormat("jpg")
          .outputQuality(quality)
          .toOutputStream(out);
    } catch (IOException e) {
      log.warn("a picture could not be made smaller", e);
      return Optional.empty();
    }
    return Optional.of(out.toByteArray());
  }
}
