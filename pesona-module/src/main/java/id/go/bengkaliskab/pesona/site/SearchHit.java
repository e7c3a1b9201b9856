package id.go.bengkaliskab.pesona.site;

/** An article that a search found, for templates. */
public final class SearchHit {
  private final ArticleCard article;
  private final String text;
  private final Excerpt excerpt;

  SearchHit(ArticleCard article, String searchText, Excerpt excerpt) {
    this.article = article;
    this.text = body(searchText, article);
    this.excerpt = excerpt;
  }

  /** The article. */
  public ArticleCard getArticle() {
    return article;
  }

  /** Its title with the words marked, to be printed as it is. */
  public String getTitle() {
    return excerpt.whole(article.getTitle().getRaw());
  }

  /** Where the words stand in it, marked, to be printed as it is. */
  public String getExcerpt() {
    return excerpt.around(text);
  }

  /** The title is shown above already. */
  private static String body(String searchText, ArticleCard article) {
    String title = article.getTitle().getRaw();
    return searchText.strip().startsWith(title)
        ? searchText.strip().substring(title.length())
        : searchText;
  }
}
