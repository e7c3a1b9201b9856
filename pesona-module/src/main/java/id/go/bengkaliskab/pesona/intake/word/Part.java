package id.go.bengkaliskab.pesona.intake.word;

import id.go.bengkaliskab.pesona.media.Bytes;
import java.util.Objects;

/** A stretch of an imported document: words or a picture. */
public sealed interface Part {

  /**
   * Text between two pictures.
   *
   * @param html rich text of the allow-list, never empty
   */
  record Words(String html) implements Part {
    public Words {
      Objects.requireNonNull(html, "html");
    }
  }

  /**
   * A picture that browsers show; its bytes are as untrusted as any upload.
   *
   * @param name file name made from the document's name and the picture's number
   * @param bytes JPEG or PNG as it lay in the document
   * @param alt alternative text given in Word, or empty
   * @param caption text of the caption paragraph beside the picture, or empty
   */
  record Picture(String name, Bytes bytes, String alt, String caption) implements Part {
    public Picture {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(bytes, "bytes");
      Objects.requireNonNull(alt, "alt");
      Objects.requireNonNull(caption, "caption");
    }

    Picture withCaption(String text) {
      return new Picture(name, bytes, alt, text);
    }
  }
}
