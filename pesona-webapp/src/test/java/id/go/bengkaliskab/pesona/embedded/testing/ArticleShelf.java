package id.go.bengkaliskab.pesona.embedded.testing;

import id.go.bengkaliskab.pesona.article.TagKey;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Public articles of sections and tags, each published an hour after the one before. */
public final class ArticleShelf {
  private static final Instant FIRST = Instant.parse("2026-11-01T02:00:00Z");

  private final Store articles;
  private int made;

  /**
   * @param articles workspace {@code pesona-public}, writable
   */
  public ArticleShelf(Store articles) {
    this.articles = articles;
  }

  /** Adds an article; returns its path in the workspace. */
  public String add(
      String language, String slug, String title, String section, List<String> tags, String text) {
    Instant at = FIRST.plus(Duration.ofHours(made++));
    String path = SampleArticle.article(articles, language, slug, title, at);
    change(
        path,
        node ->
            node.set("section", section)
                .set("lead", "")
                .set("format", "story")
                .set("tags", tags)
                .set("tagKeys", tags.stream().map(TagKey::of).toList())
                .set("changedAt", at)
                .set("searchText", title + "\n" + text));
    return path;
  }

  /** Adds some articles of one section. */
  public void fill(String language, String section, int count) {
    for (int i = 1; i <= count; i++) {
      add(language, section + "-" + i, section + " nomor " + i, section, List.of(), "isi");
    }
  }

  /** Makes articles translations of each other. */
  public void translations(String... paths) {
    for (String path : paths) {
      change(path, node -> node.set("translationGroup", "g-" + paths[0]));
    }
  }

  /** Takes an article off the public side, as a withdrawal does. */
  public void withdraw(String path, Instant at) {
    articles.change(
        unit -> {
          StoredNode article = unit.find(path).orElseThrow();
          String slug = article.requireText("slug");
          unit.find(
                  "/slugs/"
                      + article.requireText("language")
                      + '/'
                      + slug.substring(0, 2)
                      + '/'
                      + slug)
              .orElseThrow()
              .remove();
          unit.findOrCreate("/slugs/id/zz/zz-" + slug, "pesona:address").set("gone", at);
          article.remove();
        });
  }

  /** Changes an article. */
  public void change(String path, Consumer<StoredNode> how) {
    articles.change(unit -> how.accept(unit.find(path).orElseThrow()));
  }
}
