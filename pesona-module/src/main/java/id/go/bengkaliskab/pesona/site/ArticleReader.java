package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a node of workspace {@code pesona-public} into a detached article. */
final class ArticleReader {
  private ArticleReader() {}

  static PublicArticle read(StoredNode node) {
    return read(node, blocks(node));
  }

  /** What a list shows: all but the content, of which only the first photos are read. */
  static PublicArticle summary(StoredNode node) {
    return read(
        node,
        blockNodes(node).stream()
            .filter(ArticleReader::showsPhotos)
            .findFirst()
            .flatMap(ArticleReader::block)
            .map(List::of)
            .orElse(List.of()));
  }

  /** What the sitemap shows, and nothing else is read. */
  static ListedArticle listed(StoredNode node) {
    return new ListedArticle(
        node.requireText("id"),
        node.requireText("language"),
        text(node, "section"),
        node.requireText("slug"),
        text(node, "translationGroup"),
        changedAt(node));
  }

  private static PublicArticle read(StoredNode node, List<PublicBlock> blocks) {
    return new PublicArticle(
        node.requireText("id"),
        node.requireText("language"),
        text(node, "translationGroup"),
        node.text("format").orElse(PublicArticle.STORY),
        node.requireText("title"),
        text(node, "lead"),
        text(node, "byline"),
        text(node, "section"),
        node.texts("tags"),
        node.texts("tagKeys"),
        node.requireText("slug"),
        text(node, "seoTitle"),
        text(node, "seoDescription"),
        publishedAt(node),
        changedAt(node),
        node.number("revision").orElse(0L),
        blocks);
  }

  private static Instant publishedAt(StoredNode node) {
    return node.instant("publishedAt").orElse(Instant.EPOCH);
  }

  private static Instant changedAt(StoredNode node) {
    return node.instant("changedAt").orElseGet(() -> publishedAt(node));
  }

  private static List<PublicBlock> blocks(StoredNode article) {
    List<PublicBlock> blocks = new ArrayList<>();
    blockNodes(article).forEach(node -> block(node).ifPresent(blocks::add));
    return blocks;
  }

  private static List<StoredNode> blockNodes(StoredNode article) {
    return article.child("blocks").map(StoredNode::children).orElse(List.of());
  }

  private static boolean showsPhotos(StoredNode block) {
    String type = text(block, "type");
    return type.equals("photo") || type.equals("gallery") || type.equals("video");
  }

  /** The block, or nothing when its type is of a later version than this software. */
  private static Optional<PublicBlock> block(StoredNode node) {
    return switch (text(node, "type")) {
      case "text" -> Optional.of(new PublicBlock.Text(text(node, "body")));
      case "photo" -> Optional.of(new PublicBlock.Photos(List.of(photo(node)), false));
      case "gallery" -> Optional.of(new PublicBlock.Photos(items(node), true));
      case "quote" -> Optional.of(new PublicBlock.Quote(text(node, "quote"), text(node, "source")));
      case "facts" -> Optional.of(new PublicBlock.Facts(text(node, "title"), lines(node)));
      case "map" ->
          PublicBlock.MapPoint.of(
              text(node, "name"),
              text(node, "latitude"),
              text(node, "longitude"),
              node.number("zoom").orElse(PublicBlock.MapPoint.NEAR),
              text(node, "directions"));
      case "document" ->
          Optional.of(new PublicBlock.Document(text(node, "file"), text(node, "title")));
      case "related" -> Optional.of(new PublicBlock.Related(node.texts("articles")));
      case "video" ->
          Optional.of(
              new PublicBlock.Video(
                  text(node, "video"),
                  photo(node),
                  text(node, "captions"),
                  text(node, "transcript")));
      default -> Optional.empty();
    };
  }

  private static List<PublicPhoto> items(StoredNode gallery) {
    return entries(gallery).stream().map(ArticleReader::photo).toList();
  }

  private static List<PublicBlock.Facts.Line> lines(StoredNode facts) {
    return entries(facts).stream()
        .map(entry -> new PublicBlock.Facts.Line(text(entry, "label"), text(entry, "value")))
        .toList();
  }

  private static List<StoredNode> entries(StoredNode block) {
    return block.child("items").map(StoredNode::children).orElse(List.of());
  }

  private static PublicPhoto photo(StoredNode node) {
    return new PublicPhoto(
        text(node, "image"), text(node, "alt"), text(node, "caption"), text(node, "credit"));
  }

  private static String text(StoredNode node, String property) {
    return node.text(property).orElse("");
  }
}
