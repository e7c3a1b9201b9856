package id.go.bengkaliskab.pesona.media.video;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.scale.AWTUtil;

/**
 * The program that takes a picture out of a video where ffmpeg is missing. Its arguments are the
 * video, the JPEG to be written, by how many degrees it is turned, and moments in milliseconds, of
 * which the first is taken that is not of one colour.
 */
final class FrameMain {
  static final int TAKEN = 10;
  static final int NONE = 11;

  private static final int MOMENTS = 3;
  private static final int GRID = 16;

  private FrameMain() {}

  /** Ends with whether a picture was taken. */
  public static void main(String[] arguments) throws IOException {
    File video = new File(arguments[0]);
    int rotation = Integer.parseInt(arguments[2]);
    Optional<BufferedImage> frame =
        Arrays.stream(arguments, MOMENTS, arguments.length)
            .flatMap(moment -> grabbed(video, Long.parseLong(moment)).stream())
            .filter(image -> !isPlain(image))
            .findFirst();
    if (frame.isPresent()) {
      ImageIO.write(turned(frame.get(), rotation), "jpg", new File(arguments[1]));
    }
    System.exit(frame.isPresent() ? TAKEN : NONE);
  }

  private static Optional<BufferedImage> grabbed(File video, long moment) {
    try (SeekableByteChannel channel = NIOUtils.readableChannel(video)) {
      FrameGrab grab = FrameGrab.createFrameGrab(channel);
      grab.seekToSecondSloppy(moment / 1000.0);
      Picture frame = grab.getNativeFrame();
      return Optional.ofNullable(frame).map(AWTUtil::toBufferedImage);
    } catch (IOException | JCodecException | RuntimeException e) {
      System.err.println("no picture at " + moment + ": " + e);
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
}
