package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import java.util.List;

/**
 * What templates may call under the name {@code pesonafn}, in both hosts. It shows the articles of
 * one edition. Texts are escaped when printed; see {@link EscapedText}.
 */
public final class PesonaFunctions {
  private final Edition articles;
  private final BaseUrls urls;

  /**
   * @param articles the articles that are shown
   * @param urls addresses of this installation
   */
  public PesonaFunctions(Edition articles, BaseUrls urls) {
    this.articles = articles;
    this.urls = urls;
  }

  /** What stands at an address; {@code slug} as in the address, {@code language} id or en. */
  public ArticleLookup article(String slug, String language) {
    return articles.find(language, slug);
  }

  /** The newest articles of a language, at most 50. */
  public List<ArticleCard> latest(int count, String language) {
    return articles.latest(language, count);
  }

  /** The full public address of a path of this site. */
  public String url(String path) {
    return EscapedText.escape(urls.publicSite(path).toString());
  }
}
