package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.servlet.http.HttpServlet;

/**
 * What people meet of a newsroom, made once as long as it runs.
 *
 * @param newsroom the module's parts
 * @param pages what is made on the server
 * @param previews articles that are not public yet
 * @param screens the screens of the office
 * @param resources the REST interface
 */
public record Front(
    Newsroom newsroom,
    List<NewsroomPage> pages,
    NewsroomPreviews previews,
    NewsroomScreens screens,
    NewsroomResources resources) {
  public Front {
    pages = List.copyOf(pages);
  }

  static Front of(Newsroom newsroom) {
    return new Front(
        newsroom,
        new NewsroomPages(newsroom).all(),
        new NewsroomPreviews(newsroom),
        new NewsroomScreens(newsroom, Optional.empty()),
        new NewsroomResources(newsroom));
  }

  /** The page of a name. */
  public Optional<HttpServlet> page(String name) {
    return page(page -> page.name().equals(name));
  }

  /** The page at a path below the application. */
  public Optional<HttpServlet> pageAt(String path) {
    return page(page -> page.isAt(path));
  }

  private Optional<HttpServlet> page(Predicate<NewsroomPage> wanted) {
    return pages.stream().filter(wanted).map(NewsroomPage::servlet).findFirst();
  }
}
