package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The kinds of blocks that the desk edits, each with a dialog of its own. */
enum BlockKind {
  TEXT("text"),
  PHOTO("photo"),
  GALLERY("gallery"),
  QUOTE("quote"),
  FACTS("facts"),
  MAP("map"),
  DOCUMENT("document"),
  RELATED("related");

  private final String id;

  BlockKind(String id) {
    this.id = id;
  }

  /** Id in content. */
  String id() {
    return id;
  }

  /** Id of its dialog. */
  String dialog() {
    return "pesona:blocks/" + id;
  }

  /** Whether it shows media of its own, so that adding or removing it changes the media. */
  boolean isMedia() {
    return this == PHOTO || this == GALLERY || this == DOCUMENT;
  }

  /** Fields that may not be changed. */
  Set<String> readOnlyFields(Set<Aspect> mayChange) {
    Set<String> closed = new HashSet<>();
    if (!mayChange.contains(Aspect.TEXT)) {
      closed.addAll(words());
    }
    if (!mayChange.contains(Aspect.MEDIA) && this == PHOTO) {
      closed.add("image");
    }
    if (!mayChange.contains(Aspect.MEDIA) && this == DOCUMENT) {
      closed.add("file");
    }
    if (!mayChange.contains(Aspect.LAYOUT)) {
      closed.addAll(arrangement());
    }
    return closed;
  }

  /** A gallery is one list of pictures with their words. */
  private Set<String> words() {
    return switch (this) {
      case TEXT -> Set.of("body");
      case PHOTO -> Set.of("alt", "caption", "credit");
      case GALLERY -> Set.of("items");
      case QUOTE -> Set.of("quote", "source");
      case FACTS -> Set.of("title", "items");
      case MAP -> Set.of("name", "latitude", "longitude", "directions");
      case DOCUMENT -> Set.of("title");
      case RELATED -> Set.of();
    };
  }

  /** What neither says nor shows anything of its own. */
  private Set<String> arrangement() {
    return switch (this) {
      case MAP -> Set.of("zoom");
      case RELATED -> Set.of("articles");
      case TEXT, PHOTO, GALLERY, QUOTE, FACTS, DOCUMENT -> Set.of();
    };
  }

  /** The kind of a block in content; empty when it is of a later version than this software. */
  static Optional<BlockKind> of(ObjectNode block) {
    String type = block.path("type").asText();
    return Arrays.stream(values()).filter(kind -> kind.id.equals(type)).findFirst();
  }
}
