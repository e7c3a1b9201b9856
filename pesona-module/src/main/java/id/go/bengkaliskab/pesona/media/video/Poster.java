package id.go.bengkaliskab.pesona.media.video;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.scale.AWTUtil;

/** A picture that stands for a video until it is played. */
final class Poster {
  private static final Duration USUAL_MOMENT = Duration.ofSeconds(1);
  private static final Color GREEN = new Color(0x0b4a36);
  private static final List<Class<?>> LIBRARIES = List.of(FrameGrab.class, AWTUtil.class);

  private final Optional<Ffmpeg> ffmpeg;
  private final Apart apart;

  Poster(Optional<Ffmpeg> ffmpeg, Apart apart) {
    this.ffmpeg = ffmpeg;
    this.apart = apart;
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
    } else if (!isGrabbed(video, file, picture, moment, third, duration.dividedBy(2))) {
      ImageIO.write(drawn(picture), "jpg", file.toFile());
    }
    return file;
  }

  private boolean isGrabbed(Path video, Path file, Track picture, Duration... moments)
      throws IOException {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    video.toAbsolutePath().toString(),
                    file.toAbsolutePath().toString(),
                    Integer.toString(picture.rotation())),
                Stream.of(moments).map(moment -> Long.toString(moment.toMillis())))
            .toList();
    return apart
        .run(FrameMain.class, LIBRARIES, arguments)
        .filter(status -> status == FrameMain.TAKEN)
        .isPresent();
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
