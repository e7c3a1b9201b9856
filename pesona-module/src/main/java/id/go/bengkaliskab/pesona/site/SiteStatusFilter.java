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
 * Gives public addresses their HTTP status, which a template cannot: 301 for an old slug and for a
 * roundabout way to write an address, 410 for a withdrawn article, 404 for what never was and for
 * pages beyond the end of a list. Stands before the rendering of both hosts.
 */
public final class SiteStatusFilter implements Filter {
  /** Page of the workspace {@code website} for addresses that lead nowhere. */
  public static final String NOT_FOUND_PAGE = "/pesona/tidak-ditemukan";

  /** Page of the workspace {@code website} for what was taken back. */
  public static final String GONE_PAGE = "/pesona/ditarik";

  private final PublicArticles articles;
  private final PublicLists lists;

  SiteStatusFilter(PublicArticles articles, PublicLists lists) {
    this.articles = articles;
    this.lists = lists;
  }

  @Override
  public void init(FilterConfig config) {
    // everything needed came with the constructor
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Optional<String> tidy = SiteAddresses.tidy(path(http));
    if (tidy.isPresent()) {
      move(tidy.get() + query(http), http, answer);
      return;
    }
    ArticleAddress address = address(http);
    switch (address.kind()) {
      case FOUND -> chain.doFilter(request, response);
      case MOVED -> move(address.movedTo().orElseThrow(), http, answer);
      case GONE -> show(GONE_PAGE, HttpServletResponse.SC_GONE, http, answer);
      case UNKNOWN -> show(NOT_FOUND_PAGE, HttpServletResponse.SC_NOT_FOUND, http, answer);
    }
  }

  /** What is no address of ours, or is written to, goes its way. */
  private ArticleAddress address(HttpServletRequest request) {
    String path = path(request);
    if (SiteAddresses.isMisplaced(path)) {
      return ArticleAddress.of(ArticleAddress.Kind.UNKNOWN);
    }
    Optional<SiteAddresses.Named> named = SiteAddresses.parse(path);
    return named
        .map(it -> address(it, request))
        .orElse(ArticleAddress.of(ArticleAddress.Kind.FOUND));
  }

  private ArticleAddress address(SiteAddresses.Named named, HttpServletRequest request) {
    return switch (named.kind()) {
      case ARTICLE -> articles.address(named.language(), named.name());
      case SECTION, TAG, ALL ->
          ifExists(
              lists.exists(
                  ListRequest.of(
                      named.kind(), named.language(), named.name(), page(named, request))));
      case SEARCH ->
          ifExists(
              lists.exists(
                  SearchWords.of(request.getParameter("q")),
                  ListRequest.number(page(named, request)),
                  named.language()));
      case PROCEDURE, PRIVACY, CONTACT -> ifExists(true);
    };
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : '?' + request.getQueryString();
  }

  /** Asked for again each time, since the office may give an address back to its article. */
  private static void move(String to, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", request.getContextPath() + to);
    response.setHeader("Cache-Control", "no-cache");
  }

  private static String page(SiteAddresses.Named named, HttpServletRequest request) {
    return request.getParameter(SiteAddresses.pageParameter(named.language()));
  }

  private static ArticleAddress ifExists(boolean exists) {
    return ArticleAddress.of(exists ? ArticleAddress.Kind.FOUND : ArticleAddress.Kind.UNKNOWN);
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
