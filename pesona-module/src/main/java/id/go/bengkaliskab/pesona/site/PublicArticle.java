package id.go.bengkaliskab.pesona.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A public copy of an article, detached from the repository; empty texts are absent. */
record PublicArticle(
    String id,
    String language,
    String translationGroup,
    String format,
    String title,
    String lead,
    String byline,
    String section,
    List<String> tags,
    List<String> tagKeys,
    String slug,
    String seoTitle,
    String seoDescription,
    Instant publishedAt,
    Instant changedAt,
    long revision,
    List<PublicBlock> blocks) {
  /** Format of articles that were made before there were formats. */
  static final String STORY = "story";

  PublicArticle {
    tags = List.copyOf(tags);
    tagKeys = List.copyOf(tagKeys);
    blocks = List.copyOf(blocks);
  }

  /** The form of a tag that stands in addresses; empty when it has none. */
  String tagKey(int tag) {
    return tagKeys.size() == tags.size() ? tagKeys.get(tag) : "";
  }

  /** The tag with a key, as it is written here. */
  Optional<String> tag(String key) {
    int position = tagKeys.size() == tags.size() ? tagKeys.indexOf(key) : -1;
    return position < 0 ? Optional.empty() : Optional.of(tags.get(position));
  }

  /** All photos of photo blocks and galleries, in the order of the page. */
  Stream<PublicPhoto> photos() {
    return blocks.stream()
        .filter(PublicBlock.Photos.class::isInstance)
        .flatMap(block -> ((PublicBlock.Photos) block).photos().stream());
  }
}
