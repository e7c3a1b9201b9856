package id.go.bengkaliskab.pesona.gallery;

import java.util.Optional;
import java.util.stream.Stream;

/** By what right the office shows a picture. */
public enum Licence {
  UNSTATED("unstated", false),
  OWN("own", false),
  CC0("cc0", false),
  CC_BY("cc-by", false),
  CC_BY_SA("cc-by-sa", false),
  PERMISSION("permission", true),
  OTHER("other", true);

  private final String id;
  private final boolean noteNeeded;

  Licence(String id, boolean noteNeeded) {
    this.id = id;
    this.noteNeeded = noteNeeded;
  }

  /** How it is stored and recorded. */
  public String id() {
    return id;
  }

  /** Whether it means nothing without saying whose and where it is kept. */
  public boolean isNoteNeeded() {
    return noteNeeded;
  }

  /** The licence of an id. */
  public static Optional<Licence> of(String id) {
    return Stream.of(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
