package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.site.ArticleStatusFilter;
import id.go.bengkaliskab.pesona.site.PublicArticles;
import info.magnolia.cms.filters.AbstractMgnlFilter;
import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The status of addresses of articles, as a filter of Magnolia's chain. */
public class MagnoliaArticleFilter extends AbstractMgnlFilter {
  private final ArticleStatusFilter filter;

  /**
   * @param articles what the public sees
   */
  @Inject
  public MagnoliaArticleFilter(PublicArticles articles) {
    this.filter = new ArticleStatusFilter(articles);
  }

  @Override
  public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    filter.doFilter(request, response, chain);
  }
}
