package id.go.bengkaliskab.pesona.site;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Gives article addresses their HTTP status, which a template cannot: 301 for an old slug, 410 for
 * a withdrawn article, 404 for one that never was. Stands before the rendering of both hosts.
 */
public final class ArticleStatusFilter implements Filter {
  /** Page of the workspace {@code website} for addresses that lead nowhere. */
  public static final String NOT_FOUND_PAGE = "/pesona/tidak-ditemukan";

  /** Page of the workspace {@code website} for what was taken back. */
  public static final String GONE_PAGE = "/pesona/ditarik";

  private final PublicArticles articles;

  /**
   * @param articles the public articles
   */
  public ArticleStatusFilter(PublicArticles articles) {
    this.articles = articles;
  }

  @Override
  public void init(FilterConfig config) {
    // everything needed came with the constructor
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String path = http.getRequestURI().substring(http.getContextPath().length());
    Optional<SiteAddresses.Named> named = SiteAddresses.article(path);
    if (named.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    ArticleAddress address = articles.address(named.get().language(), named.get().slug());
    HttpServletResponse answer = (HttpServletResponse) response;
    switch (address.kind()) {
      case FOUND -> chain.doFilter(request, response);
      case MOVED -> {
        answer.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        answer.setHeader("Location", http.getContextPath() + address.movedTo().orElseThrow());
      }
      case GONE -> show(GONE_PAGE, HttpServletResponse.SC_GONE, http, answer);
      case UNKNOWN -> show(NOT_FOUND_PAGE, HttpServletResponse.SC_NOT_FOUND, http, answer);
    }
  }

  private static void show(
      String page, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setStatus(status);
    request.getRequestDispatcher(page).forward(request, response);
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}
