package id.go.bengkaliskab.pesona.site;

import java.time.Instant;
import java.util.List;
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
    String slug,
    String seoTitle,
    String seoDescription,
    Instant publishedAt,
    long revision,
    List<PublicBlock> blocks) {
  /** Format of articles that were made before there were formats. */
  static final String STORY = "story";

  PublicArticle {
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
  }

  /** All photos of photo blocks and galleries, in the order of the page. */
  Stream<PublicPhoto> photos() {
    return blocks.stream()
        .filter(PublicBlock.Photos.class::isInstance)
        .flatMap(block -> ((PublicBlock.Photos) block).photos().stream());
  }
}
