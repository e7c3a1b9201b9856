package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServlet;

/**
 * What people meet of a newsroom, made once as long as it runs.
 *
 * @param newsroom the module's parts
 * @param pages servlets by their names
 * @param previews articles that are not public yet
 * @param screens the screens of the office
 * @param resources the REST interface
 */
public record Front(
    Newsroom newsroom,
    Map<String, HttpServlet> pages,
    NewsroomPreviews previews,
    NewsroomScreens screens,
    NewsroomResources resources) {
  public Front {
    pages = Map.copyOf(pages);
  }

  static Front of(Newsroom newsroom) {
    return new Front(
        newsroom,
        new NewsroomPages(newsroom)
            .all().stream().collect(Collectors.toMap(NewsroomPage::name, NewsroomPage::servlet)),
        new NewsroomPreviews(newsroom),
        new NewsroomScreens(newsroom, Optional.empty()),
        new NewsroomResources(newsroom));
  }
}
