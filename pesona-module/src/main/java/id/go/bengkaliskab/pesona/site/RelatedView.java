package id.go.bengkaliskab.pesona.site;

import java.util.List;

/** A block of other articles for templates. */
public final class RelatedView extends BlockView {
  private final List<ArticleCard> articles;

  RelatedView(List<ArticleCard> articles) {
    super("related");
    this.articles = List.copyOf(articles);
  }

  /** The articles, at least one. */
  public List<ArticleCard> getArticles() {
    return articles;
  }
}
