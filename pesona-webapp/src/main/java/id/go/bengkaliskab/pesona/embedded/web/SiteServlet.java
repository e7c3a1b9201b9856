package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.lightmodule.UriMappings;
import id.go.bengkaliskab.pesona.embedded.lightmodule.UriTarget;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The public pages. A page has only the addresses that the virtual URI mappings give it: its path
 * in the workspace is no address, so that no page is found under two.
 */
public final class SiteServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<UriMappings> mappings;
  private final transient SitePages pages;
  private final transient PageCache cache;

  /**
   * @param mappings gives the present virtual URI mappings
   * @param pages renders the pages
   * @param cache keeps what was rendered
   */
  public SiteServlet(Supplier<UriMappings> mappings, SitePages pages, PageCache cache) {
    this.mappings = mappings;
    this.pages = pages;
    this.cache = cache;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reading) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (request.getDispatcherType() == DispatcherType.FORWARD) {
      send(request.getServletPath(), Map.of(), request, response);
    } else {
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<UriTarget> target = mappings.get().map(request.getServletPath());
    if (target.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String address = target.get().address();
    switch (target.get().kind()) {
      case FORWARD -> {
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        send(path, parameters(address.substring(path.length())), request, response);
      }
      case REDIRECT -> redirect(HttpServletResponse.SC_FOUND, address, request, response);
      case PERMANENT ->
          redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, address, request, response);
    }
  }

  private void send(
      String path,
      Map<String, String> parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    long moment = cache.moment();
    Optional<ContentAnswer> page = pages.page(path, parameters, request);
    if (page.isPresent()) {
      if (response.getStatus() == HttpServletResponse.SC_OK
          && PageCacheFilter.isCacheable(request)) {
        cache.put(request.getRequestURI(), moment, page.get());
      }
      page.get().send(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void redirect(
      int status, String address, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status);
    response.setHeader("Location", request.getContextPath() + address);
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.replaceFirst("^\\?", "").split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
