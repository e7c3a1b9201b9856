package id.go.bengkaliskab.pesona.media.video;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.scale.AWTUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture that stands for a video until it is played. */
final class Poster {
  private static final Logger log = LoggerFactory.getLogger(Poster.class);
  private static final Duration USUAL_MOMENT = Duration.ofSeconds(1);
  private static final int GRID = 16;
  private static final Color GREEN = new Color(0x0b4a36);

  private final Optional<Ffmpeg> ffmpeg;

  Poster(Optional<Ffmpeg> ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** A JPEG in the folder, upright. */
  Path of(Path video, Duration duration, Track picture, Path folder)
      throws IOException, DamagedVideo {
    Duration third = duration.dividedBy(3);
    Duration moment = third.compareTo(USUAL_MOMENT) < 0 ? third : USUAL_MOMENT;
    Path file = folder.resolve("poster.jpg");
    if (ffmpeg.isPresent()) {
      ffmpeg.get().picture(video, moment, file);
      if (!Files.exists(file) || Files.size(file) == 0) {
        throw new DamagedVideo("no picture can be read");
      }
      return file;
    }
    BufferedImage image =
        Stream.of(moment, duration.dividedBy(3), duration.dividedBy(2))
            .flatMap(at -> grabbed(video, at).stream())
            .filter(frame -> !isPlain(frame))
            .findFirst()
            .map(frame -> turned(frame, picture.rotation()))
            .orElseGet(() -> drawn(picture));
    ImageIO.write(image, "jpg", file.toFile());
    return file;
  }

  private static Optional<BufferedImage> grabbed(Path video, Duration moment) {
    try (SeekableByteChannel channel = NIOUtils.readableChannel(video.toFile())) {
      FrameGrab grab = FrameGrab.createFrameGrab(channel);
      grab.seekToSecondSloppy(moment.toMillis() / 1000.0);
      Picture frame = grab.getNativeFrame();
      return Optional.ofNullable(frame).map(AWTUtil::toBufferedImage);
    } catch (IOException | JCodecException | RuntimeException e) {
      log.info("no poster could be taken from a video; one is drawn: {}", e.toString());
      return Optional.empty();
    }
  }

  /** Many videos begin black. */
  private static boolean isPlain(BufferedImage image) {
    int step = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / GRID);
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += step) {
      for (int x = 0; x < image.getWidth(); x += step) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size() < GRID;
  }

  private static BufferedImage turned(BufferedImage image, int rotation) {
    boolean across = rotation % 180 != 0;
    int width = across ? image.getHeight() : image.getWidth();
    int height = across ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(rotation / 90);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return turned;
  }

  /** Where no picture can be taken: a sign that here is something to play. */
  private static BufferedImage drawn(Track picture) {
    boolean across = picture.rotation() % 180 != 0;
    int width = across ? picture.height() : picture.width();
    int height = across ? picture.width() : picture.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(GREEN);
    graphics.fillRect(0, 0, width, height);
    int size = Math.min(width, height) / 6;
    graphics.setColor(Color.WHITE);
    graphics.fill(
        new Polygon(
            new int[] {width / 2 - size / 2, width / 2 - size / 2, width / 2 + size},
            new int[] {height / 2 - size, height / 2 + size, height / 2},
            3));
    graphics.dispose();
    return image;
  }
}
