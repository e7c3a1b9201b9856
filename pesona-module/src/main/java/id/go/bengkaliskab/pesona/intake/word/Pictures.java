package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.FileKind;
import id.go.bengkaliskab.pesona.media.OldPictures;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures of a document that browsers show; the others are reported, never a broken image. */
final class Pictures {
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\S*\\.(jpe?g|png|gif|bmp|tiff?|webp|heic)|[a-z]:\\\\.*|https?://\\S*");

  private final String stem;
  private final List<Conversion.Embedded> embedded;
  private final Tally tally;

  Pictures(String fileName, List<Conversion.Embedded> embedded, Tally tally) {
    this.stem = fileName.replaceFirst("(?i)\\.docx?$", "");
    this.embedded = embedded;
    this.tally = tally;
  }

  /**
   * The picture, if it can be shown.
   *
   * @param index number in the document, from 0
   */
  Optional<Part.Picture> picture(int index) {
    Conversion.Embedded picture = embedded.get(index);
    return shown(index, picture.bytes())
        .map(bytes -> new Part.Picture(name(index, bytes), bytes, alt(index, picture), ""));
  }

  private Optional<Bytes> shown(int index, Bytes bytes) {
    FileKind kind = bytes.kind();
    if (kind == FileKind.JPEG || kind == FileKind.PNG) {
      return Optional.of(bytes);
    }
    if (!OldPictures.convertible(kind)) {
      tally.note("word.pictures.unsupported", index + 1, kind.label());
      return Optional.empty();
    }
    Optional<Bytes> png = OldPictures.toPng(bytes);
    if (png.isPresent()) {
      tally.number("word.pictures.converted", index + 1);
    } else {
      tally.note("word.pictures.damaged", index + 1);
    }
    return png;
  }

  private String name(int index, Bytes bytes) {
    String extension = bytes.kind() == FileKind.JPEG ? ".jpg" : ".png";
    return stem + '-' + (index + 1) + extension;
  }

  /** Word fills in the file's name when nobody described the picture. */
  private String alt(int index, Conversion.Embedded picture) {
    String alt = picture.alt().strip().replaceAll("\\s+", " ");
    if (FILE_NAME.matcher(alt).matches()) {
      tally.number("word.pictures.file-name", index + 1);
      return "";
    }
    return alt;
  }
}
