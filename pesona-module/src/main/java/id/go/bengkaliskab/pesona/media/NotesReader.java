package id.go.bengkaliskab.pesona.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads orientation and notes from the metadata of a photo; broken metadata is as good as none. */
final class NotesReader {
  private static final DateTimeFormatter EXIF_TIME =
      DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
  private static final int LONGEST = 500;

  /** What cameras write when nobody wrote anything. */
  private static final Set<String> CAMERA_DEFAULTS =
      Set.of("olympus digital camera", "sony dsc", "minolta digital camera", "samsung", "default");

  private final Metadata metadata;

  private NotesReader(Metadata metadata) {
    this.metadata = metadata;
  }

  static NotesReader ofJpeg(Bytes jpeg) {
    try {
      return new NotesReader(
          JpegMetadataReader.readMetadata(
              jpeg.stream(),
              List.of(new ExifReader(), new PhotoshopReader(), new IptcReader(), new XmpReader())));
    } catch (IOException | ImageProcessingException | RuntimeException e) {
      return new NotesReader(new Metadata());
    }
  }

  static NotesReader ofAny(Bytes file) {
    try {
      return new NotesReader(ImageMetadataReader.readMetadata(file.stream(), file.size()));
    } catch (IOException | ImageProcessingException | RuntimeException e) {
      return new NotesReader(new Metadata());
    }
  }

  /**
   * @param exif content of an {@code eXIf} chunk
   */
  static NotesReader ofExif(byte[] exif) {
    Metadata metadata = new Metadata();
    try {
      new ExifReader().extract(new ByteArrayReader(exif), metadata, 0);
    } catch (RuntimeException e) {
      return new NotesReader(new Metadata());
    }
    return new NotesReader(metadata);
  }

  Orientation orientation() {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (exif == null || !exif.containsTag(ExifDirectoryBase.TAG_ORIENTATION)) {
      return Orientation.UPRIGHT;
    }
    try {
      return Orientation.ofExif(exif.getInt(ExifDirectoryBase.TAG_ORIENTATION));
    } catch (MetadataException e) {
      return Orientation.UPRIGHT;
    }
  }

  PhotoNotes notes() {
    String caption =
        first(
            List.of(
                text(IptcDirectory.class, IptcDirectory.TAG_CAPTION),
                xmp("dc:description[1]"),
                text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION)));
    String credit =
        first(
            List.of(
                text(IptcDirectory.class, IptcDirectory.TAG_BY_LINE),
                text(IptcDirectory.class, IptcDirectory.TAG_CREDIT),
                xmp("dc:creator[1]"),
                text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ARTIST),
                text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_COPYRIGHT)));
    return new PhotoNotes(takenAt(), caption, credit);
  }

  private Optional<LocalDateTime> takenAt() {
    return text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
        .flatMap(
            time -> {
              try {
                return Optional.of(LocalDateTime.parse(time, EXIF_TIME));
              } catch (DateTimeException e) {
                return Optional.<LocalDateTime>empty();
              }
            });
  }

  private Optional<String> text(Class<? extends Directory> type, int tag) {
    Directory directory = metadata.getFirstDirectoryOfType(type);
    return directory == null ? Optional.empty() : clean(directory.getString(tag));
  }

  private Optional<String> xmp(String property) {
    XmpDirectory directory = metadata.getFirstDirectoryOfType(XmpDirectory.class);
    return directory == null ? Optional.empty() : clean(directory.getXmpProperties().get(property));
  }

  private static Optional<String> clean(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String line =
        text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\uFFFD\\s]+", " ").strip();
    if (line.isEmpty() || CAMERA_DEFAULTS.contains(line.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        line.length() <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)).strip() + "…");
  }

  private static String first(List<Optional<String>> texts) {
    return texts.stream().flatMap(Optional::stream).findFirst().orElse("");
  }
}
