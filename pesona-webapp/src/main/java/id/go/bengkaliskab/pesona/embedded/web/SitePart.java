package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.embedded.rendering.CurrentModule;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.ServletContext;

/** The public site: its filters, pages, error pages and web resources. Must be the first part. */
public final class SitePart implements WebPart {
  private final CurrentModule current;
  private final PesonaSite site;
  private final SitePages pages;
  private final PageCache cache;
  private final WebServerSettings settings;
  private final List<String> uploads;

  /**
   * @param current URI mappings and web resources
   * @param site gives addresses their status, and files for programs
   * @param pages renders the pages
   * @param cache keeps what was rendered
   * @param settings whether HTTPS, and the limit of bodies
   * @param uploads beginnings of paths that have a limit of their own
   */
  public SitePart(
      CurrentModule current,
      PesonaSite site,
      SitePages pages,
      PageCache cache,
      WebServerSettings settings,
      List<String> uploads) {
    this.current = current;
    this.site = site;
    this.pages = pages;
    this.cache = cache;
    this.settings = settings;
    this.uploads = List.copyOf(uploads);
  }

  @Override
  public void register(ServletContext context) {
    filter(
        context,
        new SecurityHeadersFilter(settings.https()),
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    filter(context, new PageCacheFilter(cache), EnumSet.of(DispatcherType.REQUEST));
    filter(
        context,
        new BodyLimitFilter(settings.maxBody(), uploads),
        EnumSet.of(DispatcherType.REQUEST));
    filter(context, site.files(true), EnumSet.of(DispatcherType.REQUEST));
    filter(context, site.status(), EnumSet.of(DispatcherType.REQUEST));
    context
        .addServlet(
            "site", new SiteServlet(() -> current.get().module().uriMappings(), pages, cache))
        .addMapping("/");
    context.addServlet("error", new ErrorServlet(pages)).addMapping(ErrorServlet.PATH);
    context
        .addServlet(
            "webresources", new WebResourcesServlet(current.resources(), current.development()))
        .addMapping("/.resources/*");
  }

  private static void filter(
      ServletContext context, Filter filter, EnumSet<DispatcherType> dispatchers) {
    var registration = context.addFilter(filter.getClass().getSimpleName(), filter);
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(dispatchers, true, "/*");
  }
}
