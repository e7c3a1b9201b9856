package id.go.bengkaliskab.pesona.media;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What the camera or the photographer wrote into a photo: proposals for an editor, of untrusted
 * origin.
 *
 * @param takenAt local time of the shot
 * @param caption proposed caption, one line without control characters, or empty
 * @param credit proposed credit, likewise
 */
public record PhotoNotes(Optional<LocalDateTime> takenAt, String caption, String credit) {
  static final PhotoNotes NONE = new PhotoNotes(Optional.empty(), "", "");

  public PhotoNotes {
    Objects.requireNonNull(takenAt, "takenAt");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(credit, "credit");
  }
}
