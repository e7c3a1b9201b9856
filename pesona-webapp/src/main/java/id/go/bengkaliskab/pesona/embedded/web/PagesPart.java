package id.go.bengkaliskab.pesona.embedded.web;

import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import java.util.List;
import javax.servlet.ServletContext;

/** Pages that the module makes on the server. */
public final class PagesPart implements WebPart {
  private final List<NewsroomPage> pages;

  /**
   * @param pages the pages of the module
   */
  public PagesPart(List<NewsroomPage> pages) {
    this.pages = List.copyOf(pages);
  }

  @Override
  public void register(ServletContext context) {
    pages.forEach(
        page -> context.addServlet(page.name(), page.servlet()).addMapping(page.mapping()));
  }
}
