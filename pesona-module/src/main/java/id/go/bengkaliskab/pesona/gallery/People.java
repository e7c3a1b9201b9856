package id.go.bengkaliskab.pesona.gallery;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether people can be recognised in a picture, and whether they agreed. */
public enum People {
  UNSTATED("unstated", false),
  NONE("none", false),
  CONSENT("consent", true),
  PUBLIC_EVENT("public-event", false),
  UNCLEAR("unclear", false);

  private final String id;
  private final boolean noteNeeded;

  People(String id, boolean noteNeeded) {
    this.id = id;
    this.noteNeeded = noteNeeded;
  }

  /** How it is stored and recorded. */
  public String id() {
    return id;
  }

  /** Whether it means nothing without saying who agreed and where that is kept. */
  public boolean isNoteNeeded() {
    return noteNeeded;
  }

  /** Whether somebody has to look into it before the picture is shown. */
  public boolean isWarning() {
    return this == UNCLEAR;
  }

  /** The answer of an id. */
  public static Optional<People> of(String id) {
    return Stream.of(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
