package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import id.go.bengkaliskab.pesona.embedded.rendering.CurrentModule;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRenderer;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;

/** Renders a page of the website as the answer to a request. */
public final class SitePages {
  private final PageRenderer renderer;
  private final CurrentModule current;
  private final DevelopmentNotice notice;

  /**
   * @param renderer renders the pages
   * @param current the light module that they are made with
   */
  public SitePages(PageRenderer renderer, CurrentModule current) {
    this.renderer = renderer;
    this.current = current;
    this.notice = new DevelopmentNotice(current);
  }

  /** The page, with the parameters of the request behind those of the mapping. */
  Optional<ContentAnswer> page(
      String path, Map<String, String> mapped, HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
    parameters.putAll(mapped);
    String original = originalPath(request);
    PageRequest page =
        new PageRequest(language(original), request.getContextPath(), original, parameters);
    return renderer
        .render(path, page)
        .map(html -> notice.on(html, page.locale(), page.contextPath()))
        .map(html -> html(html, "no-cache"));
  }

  /** An answer to a request that failed because of a script, with its fault in development. */
  ContentAnswer failed(String page, LightModuleFault met, HttpServletRequest request) {
    return html(
        notice.on(page, met, language(originalPath(request)), request.getContextPath()),
        "no-store");
  }

  /** An HTML page as an answer. */
  static ContentAnswer html(String page, String caching) {
    return new ContentAnswer(
        page.getBytes(StandardCharsets.UTF_8), "text/html;charset=utf-8", caching);
  }

  /** The language is that of the address, as Magnolia's prefix for languages. */
  private Locale language(String path) {
    return current.get().module().site().languageOf(path);
  }

  private static String originalPath(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String uri =
        failed != null
            ? failed.toString()
            : forwarded != null ? forwarded.toString() : request.getRequestURI();
    return uri.substring(request.getContextPath().length());
  }
}
