package id.go.bengkaliskab.pesona.media;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;

/** Brings decoded pictures to packed sRGB pixels of a wanted size. */
final class Srgb {
  private Srgb() {}

  /**
   * A smaller sRGB copy.
   *
   * @param decoded any picture the decoders give
   * @param wanted size, not larger than the picture
   * @param profile colour profile that the decoder did not apply
   */
  static BufferedImage of(BufferedImage decoded, PixelSize wanted, Optional<byte[]> profile) {
    boolean alpha = decoded.getColorModel().hasAlpha();
    BufferedImage scaled = scaled(plain(decoded, alpha), wanted, alpha);
    return profile.map(icc -> converted(scaled, icc)).orElse(scaled);
  }

  /** Smaller copy of a picture that is sRGB already. */
  static BufferedImage scaled(BufferedImage image, PixelSize wanted, boolean alpha) {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    boolean asIs =
        image.getWidth() == wanted.width()
            && image.getHeight() == wanted.height()
            && image.getType() == type;
    if (asIs) {
      return image;
    }
    try {
      return Thumbnails.of(image)
          .forceSize(wanted.width(), wanted.height())
          .imageType(type)
          .asBufferedImage();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("no file is read when scaling in memory", e);
    }
  }

  /** Whether any pixel lets the background through. */
  static boolean isTransparent(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Java takes grey for linear light and would brighten it; in files it has the tone curve of sRGB.
   */
  private static BufferedImage plain(BufferedImage decoded, boolean alpha) {
    ColorSpace space = decoded.getColorModel().getColorSpace();
    if (space.getType() == ColorSpace.TYPE_GRAY) {
      return ofGrey(decoded, alpha);
    }
    if (space.isCS_sRGB()) {
      return decoded;
    }
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage target = new BufferedImage(decoded.getWidth(), decoded.getHeight(), type);
    return new ColorConvertOp(null).filter(decoded, target);
  }

  private static BufferedImage ofGrey(BufferedImage decoded, boolean alpha) {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    int width = decoded.getWidth();
    BufferedImage image = new BufferedImage(width, decoded.getHeight(), type);
    Raster raster = decoded.getRaster();
    int bits = decoded.getColorModel().getComponentSize(0);
    int most = (1 << bits) - 1;
    int[] grey = new int[width];
    int[] opacity = new int[width];
    for (int y = 0; y < decoded.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, grey);
      if (alpha) {
        raster.getSamples(0, y, width, 1, 1, opacity);
      }
      for (int x = 0; x < width; x++) {
        int level = grey[x] * 255 / most;
        int cover = alpha ? opacity[x] * 255 / most : 255;
        grey[x] = cover << 24 | level << 16 | level << 8 | level;
      }
      image.setRGB(0, y, width, 1, grey, 0, width);
    }
    return image;
  }

  private static BufferedImage converted(BufferedImage image, byte[] icc) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
        return image;
      }
      ICC_ColorSpace space = new ICC_ColorSpace(profile);
      BufferedImage target =
          new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      BufferedImage rgb = new ColorConvertOp(null).filter(inSpace(image, space), target);
      return image.getColorModel().hasAlpha() ? withAlphaOf(image, rgb) : rgb;
    } catch (IllegalArgumentException | CMMException e) {
      return image; // a broken profile is as good as none
    }
  }

  /** The same numbers, understood as colours of another space. */
  private static BufferedImage inSpace(BufferedImage image, ICC_ColorSpace space) {
    ComponentColorModel model =
        new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
    int width = image.getWidth();
    WritableRaster raster = model.createCompatibleWritableRaster(width, image.getHeight());
    int[] row = new int[width];
    int[] samples = new int[width * 3];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        samples[x * 3] = row[x] >> 16 & 0xFF;
        samples[x * 3 + 1] = row[x] >> 8 & 0xFF;
        samples[x * 3 + 2] = row[x] & 0xFF;
      }
      raster.setPixels(0, y, width, 1, samples);
    }
    return new BufferedImage(model, raster, false, null);
  }

  private static BufferedImage withAlphaOf(BufferedImage image, BufferedImage rgb) {
    int width = image.getWidth();
    BufferedImage joined = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    int[] alpha = new int[width];
    int[] colour = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, alpha, 0, width);
      rgb.getRGB(0, y, width, 1, colour, 0, width);
      for (int x = 0; x < width; x++) {
        colour[x] = (alpha[x] & 0xFF000000) | (colour[x] & 0xFFFFFF);
      }
      joined.setRGB(0, y, width, 1, colour, 0, width);
    }
    return joined;
  }
}
