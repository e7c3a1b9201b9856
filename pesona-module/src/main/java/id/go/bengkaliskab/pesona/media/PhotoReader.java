package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads photos of untrusted origin, also of Photoshop and scanners, and makes the web master:
 * upright, sRGB, at most 2560 pixels long, without GPS or any other metadata. It stores nothing, so
 * a refused file leaves nothing behind.
 *
 * <p>A PNG stays PNG when it is transparent or no larger than the JPEG would be (drawings, screen
 * shots, maps); any other picture becomes JPEG.
 */
public final class PhotoReader {
  private static final Logger log = LoggerFactory.getLogger(PhotoReader.class);

  private static final int LARGEST_MEGABYTES = 40;

  /** Most bytes of a photo. */
  public static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;

  /** The largest photos of telephones in use have 50 megapixels. */
  private static final int MOST_MEGAPIXELS = 50;

  /** What 50 megapixels take in memory at four bytes each. */
  private static final long MOST_UNPACKED = 4L * MOST_MEGAPIXELS * 1_000_000;

  private static final int LONG_EDGE = 2560;
  private static final float QUALITY = 0.87f;

  private final DecodingBudget budget;

  /**
   * @param budget shared by all who decode pictures in this process
   */
  public PhotoReader(DecodingBudget budget) {
    this.budget = budget;
  }

  /**
   * Reads a photo.
   *
   * @param fileName name given by the sender, for messages; not trusted
   * @param file the bytes, not null
   * @throws Refused when the file is no picture that can be shown, is damaged or too large; the
   *     sentence says what to do
   */
  public Photo read(String fileName, Bytes file) {
    if (file.size() > LARGEST_BYTES) {
      throw Refused.because(Kind.TOO_LARGE, "refusal.photo.too-large", fileName, LARGEST_MEGABYTES);
    }
    FileKind kind = file.kind();
    try {
      return switch (kind) {
        case JPEG -> jpeg(fileName, file);
        case PNG -> png(fileName, file);
        case TIFF, PSD, WEBP -> other(fileName, kind, file);
        default -> throw OtherFiles.refuse(fileName, kind);
      };
    } catch (DamagedPicture e) {
      log.info("a photo was refused: {}", e.getMessage());
      throw Refused.because(Kind.INVALID, "refusal.photo.damaged", fileName);
    }
  }

  private Photo jpeg(String fileName, Bytes file) throws DamagedPicture {
    JpegStructure structure = JpegStructure.of(file.array());
    checkSize(fileName, structure.size(), structure.components());
    NotesReader notes = NotesReader.ofJpeg(file);
    BufferedImage image =
        prepared(structure.size(), PhotoFormat.JPEG, file, Optional.empty(), notes.orientation());
    return photo(image, PhotoFormat.JPEG, notes.notes(), file);
  }

  private Photo png(String fileName, Bytes file) throws DamagedPicture {
    PngStructure structure = PngStructure.of(file.array());
    checkSize(fileName, structure.size(), structure.bytesPerPixel());
    Optional<NotesReader> notes = structure.exif().map(NotesReader::ofExif);
    Orientation orientation = notes.map(NotesReader::orientation).orElse(Orientation.UPRIGHT);
    BufferedImage image =
        prepared(
            structure.size(),
            PhotoFormat.PNG,
            structure.pixelsOnly(),
            structure.profile(),
            orientation);
    return photo(
        image, PhotoFormat.PNG, notes.map(NotesReader::notes).orElse(PhotoNotes.NONE), file);
  }

  /** What editors and scanners give; the file itself is kept as the original. */
  private Photo other(String fileName, FileKind kind, Bytes file) throws DamagedPicture {
    String format = kind.name();
    PixelSize size = Codecs.sizeOf(format, file);
    checkSize(fileName, size, 4);
    NotesReader notes = NotesReader.ofAny(file);
    BufferedImage image =
        budget.with(
            size,
            () -> {
              BufferedImage decoded = Codecs.decode(format, file);
              PixelSize actual = new PixelSize(decoded.getWidth(), decoded.getHeight());
              BufferedImage small = Srgb.of(decoded, actual.within(LONG_EDGE), Optional.empty());
              return notes.orientation().apply(small);
            });
    return photo(image, PhotoFormat.JPEG, notes.notes(), file);
  }

  private static void checkSize(String fileName, PixelSize size, int bytesPerPixel) {
    boolean fits =
        size.pixels() <= MOST_MEGAPIXELS * 1_000_000L
            && size.pixels() * bytesPerPixel <= MOST_UNPACKED;
    if (!fits) {
      throw Refused.because(
          Kind.TOO_LARGE,
          "refusal.photo.pixels",
          fileName,
          size.width(),
          size.height(),
          MOST_MEGAPIXELS);
    }
  }

  private BufferedImage prepared(
      PixelSize size,
      PhotoFormat format,
      Bytes pixels,
      Optional<byte[]> profile,
      Orientation orientation)
      throws DamagedPicture {
    return budget.with(
        size,
        () -> {
          BufferedImage decoded = Codecs.decode(format, pixels);
          PixelSize actual = new PixelSize(decoded.getWidth(), decoded.getHeight());
          return orientation.apply(Srgb.of(decoded, actual.within(LONG_EDGE), profile));
        });
  }

  private static Photo photo(
      BufferedImage image, PhotoFormat source, PhotoNotes notes, Bytes original) {
    boolean transparent = Srgb.isTransparent(image);
    PixelSize size = new PixelSize(image.getWidth(), image.getHeight());
    BufferedImage opaque = transparent ? image : Srgb.scaled(image, size, false);
    Bytes jpeg = transparent ? null : Codecs.encode(PhotoFormat.JPEG, opaque, QUALITY);
    if (source == PhotoFormat.PNG) {
      Bytes png = Codecs.encode(PhotoFormat.PNG, opaque, QUALITY);
      if (jpeg == null || png.size() <= jpeg.size()) {
        return Photo.of(png, PhotoFormat.PNG, size.width(), size.height(), notes, original);
      }
    }
    return Photo.of(jpeg, PhotoFormat.JPEG, size.width(), size.height(), notes, original);
  }
}
