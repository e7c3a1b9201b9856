package id.go.bengkaliskab.pesona.site;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A public copy of an article, detached from the repository; empty texts are absent. */
record PublicArticle(
    String id,
    String language,
    String translationGroup,
    String title,
    String lead,
    String byline,
    String section,
    List<String> tags,
    String slug,
    String seoTitle,
    String seoDescription,
    String format,
    Instant publishedAt,
    long revision,
    List<PublicBlock> blocks) {
  PublicArticle {
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
  }

  /** All photos of photo blocks, galleries and videos, in the order of the page. */
  Stream<PublicPhoto> photos() {
    return blocks.stream().flatMap(PublicArticle::photos);
  }

  private static Stream<PublicPhoto> photos(PublicBlock block) {
    if (block instanceof PublicBlock.Photos photos) {
      return photos.photos().stream();
    }
    return block instanceof PublicBlock.Video video ? Stream.of(video.poster()) : Stream.empty();
  }
}
