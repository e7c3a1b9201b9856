package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import id.go.bengkaliskab.pesona.site.ArticleLookup;
import id.go.bengkaliskab.pesona.site.Edition;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

/** What an author instance shows of its newsroom, and a public one doesn't. */
class MagnoliaFrontTest {
  private final MagnoliaNewsroom running = mock(MagnoliaNewsroom.class);
  private final NewsroomPreviews previews = mock(NewsroomPreviews.class);
  private final HttpServlet forOffice = mock(HttpServlet.class);
  private final HttpServlet forEverybody = mock(HttpServlet.class);
  private final ServerConfiguration server = mock(ServerConfiguration.class);
  private final Edition published = mock(Edition.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final AtomicInteger made = new AtomicInteger();
  private final MagnoliaFront front = new MagnoliaFront(running, this::front);

  @Test
  void parts_are_made_once_as_long_as_the_same_newsroom_runs() {
    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));

    Optional<Front> first = front.find();

    assertThat(front.find()).isEqualTo(first).isPresent();
    assertThat(made).hasValue(1);
  }

  @Test
  void another_newsroom_has_another_front_and_none_has_none() {
    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));
    front.find();

    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));
    front.find();
    assertThat(made).hasValue(2);

    when(running.running()).thenReturn(Optional.empty());
    assertThat(front.find()).isEmpty();
  }

  @Test
  void photos_of_an_author_instance_are_for_the_office() {
    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));
    when(server.isAdmin()).thenReturn(true);

    assertThat(photos().find()).containsSame(forOffice);
  }

  @Test
  void an_author_instance_without_a_newsroom_gives_no_photos() {
    when(running.running()).thenReturn(Optional.empty());
    when(server.isAdmin()).thenReturn(true);

    assertThat(photos().find()).isEmpty();
  }

  @Test
  void photos_of_a_public_instance_are_for_everybody_without_a_newsroom() {
    when(running.running()).thenReturn(Optional.empty());

    assertThat(photos().find()).containsSame(forEverybody);
  }

  @Test
  void pages_show_the_article_that_somebody_of_the_office_asks_for() {
    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));
    StagedArticle staged = mock(StagedArticle.class);
    ArticleLookup article = mock(ArticleLookup.class);
    when(staged.find("id", "pratinjau")).thenReturn(article);
    when(request.getParameter("staged")).thenReturn("a-1");
    when(request.getParameter("draft")).thenReturn("1");
    when(previews.find("a-1", true, request)).thenReturn(Optional.of(staged));

    assertThat(found()).isSameAs(article);
    verifyNoInteractions(published);
    verify(response).setHeader("Cache-Control", "no-store");
    verify(response).setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  @Test
  void others_who_ask_for_it_get_what_is_public() {
    when(running.running()).thenReturn(Optional.of(mock(Newsroom.class)));
    ArticleLookup unknown = mock(ArticleLookup.class);
    when(published.find("id", "pratinjau")).thenReturn(unknown);
    when(request.getParameter("staged")).thenReturn("a-1");
    when(previews.find("a-1", false, request)).thenReturn(Optional.empty());

    assertThat(found()).isSameAs(unknown);
    verifyNoInteractions(response);
  }

  @Test
  void a_public_instance_knows_no_other_articles() {
    when(running.running()).thenReturn(Optional.empty());
    ArticleLookup unknown = mock(ArticleLookup.class);
    when(published.find("id", "pratinjau")).thenReturn(unknown);
    when(request.getParameter("staged")).thenReturn("a-1");

    assertThat(found()).isSameAs(unknown);
    verifyNoInteractions(previews);
  }

  private ArticleLookup found() {
    WebContext context = mock(WebContext.class);
    when(context.getRequest()).thenReturn(request);
    when(context.getResponse()).thenReturn(response);
    try (MockedStatic<MgnlContext> magnolia = mockStatic(MgnlContext.class)) {
      magnolia.when(MgnlContext::isWebContext).thenReturn(true);
      magnolia.when(MgnlContext::getWebContext).thenReturn(context);
      return new EditionOfRequest(published, front).find("id", "pratinjau");
    }
  }

  private MagnoliaPhotos photos() {
    return new MagnoliaPhotos(server, front, () -> forEverybody);
  }

  private Front front(Newsroom newsroom) {
    made.incrementAndGet();
    return new Front(
        newsroom,
        List.of(new NewsroomPage(NewsroomPages.PHOTOS, "/.pesona/preview-media/*", forOffice)),
        previews,
        mock(NewsroomScreens.class),
        mock(NewsroomResources.class));
  }
}
