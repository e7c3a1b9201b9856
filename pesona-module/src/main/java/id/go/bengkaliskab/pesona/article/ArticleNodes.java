package id.go.bengkaliskab.pesona.article;

import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles as nodes: type {@code pesona:article} with blocks below as {@code mgnl:contentNode}, as
 * Magnolia stores content.
 */
public final class ArticleNodes {
  private static final String TYPE = "pesona:article";
  private static final String CONTENT_NODE = "mgnl:contentNode";

  private ArticleNodes() {}

  /** Writes the content to its place, over what was there. */
  public static StoredNode write(UnitOfWork unit, Article article) {
    StoredNode node = unit.findOrCreate(article.id().path(), TYPE);
    node.set("id", article.id().value())
        .set("language", article.language())
        .set("translationGroup", article.translationGroup())
        .set("format", article.format().id())
        .set("title", article.title())
        .set("lead", article.lead())
        .set("byline", article.byline())
        .set("section", article.section())
        .set("tags", article.tags())
        .set("informationClass", article.informationClass().id())
        .set("slug", article.slug().map(Slug::value))
        .set("seoTitle", article.seo().title())
        .set("seoDescription", article.seo().description())
        .set("searchText", searchText(article));
    node.child("blocks").ifPresent(StoredNode::remove);
    StoredNode blocks = node.add("blocks", CONTENT_NODE);
    for (Block block : article.blocks()) {
      write(blocks.add("block" + blocks.children().size(), CONTENT_NODE), block);
    }
    return node;
  }

  /** Reads what {@link #write} wrote. */
  public static Article read(StoredNode node) {
    List<Block> blocks = new ArrayList<>();
    node.child("blocks").map(StoredNode::children).orElse(List.of()).stream()
        .map(ArticleNodes::block)
        .forEach(blocks::add);
    return new Article(
        new ArticleId(node.requireText("id")),
        node.requireText("language"),
        node.requireText("translationGroup"),
        Format.byId(node.requireText("format")).orElseThrow(),
        text(node, "title"),
        text(node, "lead"),
        text(node, "byline"),
        text(node, "section"),
        node.texts("tags"),
        InformationClass.byId(node.requireText("informationClass")).orElseThrow(),
        node.text("slug").map(Slug::new),
        new Seo(text(node, "seoTitle"), text(node, "seoDescription")),
        blocks);
  }

  private static void write(StoredNode node, Block block) {
    node.set("type", block.type());
    if (block instanceof Block.Text text) {
      node.set("body", text.html());
    } else if (block instanceof Block.Photo photo) {
      write(node, photo.picture());
    } else if (block instanceof Block.Gallery gallery) {
      StoredNode items = node.add("items", CONTENT_NODE);
      for (Picture picture : gallery.pictures()) {
        write(items.add("item" + items.children().size(), CONTENT_NODE), picture);
      }
    } else if (block instanceof Block.Quote quote) {
      node.set("quote", quote.quote()).set("source", quote.source());
    } else {
      FurtherBlockNodes.write(node, block);
    }
  }

  private static void write(StoredNode node, Picture picture) {
    node.set("image", picture.asset())
        .set("alt", picture.alt())
        .set("caption", picture.caption())
        .set("credit", picture.credit());
  }

  private static Block block(StoredNode node) {
    String type = node.requireText("type");
    return switch (type) {
      case "text" -> new Block.Text(text(node, "body"));
      case "photo" -> new Block.Photo(picture(node));
      case "gallery" ->
          new Block.Gallery(
              node.child("items").map(StoredNode::children).orElse(List.of()).stream()
                  .map(ArticleNodes::picture)
                  .toList());
      case "quote" -> new Block.Quote(text(node, "quote"), text(node, "source"));
      case "facts" -> FurtherBlockNodes.facts(node);
      case "map" -> FurtherBlockNodes.map(node);
      case "document" -> FurtherBlockNodes.document(node);
      case "related" -> FurtherBlockNodes.related(node);
      default ->
          throw new IllegalStateException(
              "block \"" + node.path() + "\" is of an unknown type \"" + type + '"');
    };
  }

  private static Picture picture(StoredNode node) {
    return new Picture(
        node.requireText("image"), text(node, "alt"), text(node, "caption"), text(node, "credit"));
  }

  private static String text(StoredNode node, String property) {
    return node.text(property).orElse("");
  }

  private static String searchText(Article article) {
    return Stream.of(
            Stream.of(article.title(), article.lead()),
            article.blocks().stream().flatMap(block -> block.words().stream()),
            article.pictures().stream().map(Picture::caption),
            article.tags().stream())
        .flatMap(words -> words)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
