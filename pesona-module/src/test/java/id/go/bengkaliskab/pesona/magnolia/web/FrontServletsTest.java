package id.go.bengkaliskab.pesona.magnolia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.magnolia.Front;
import id.go.bengkaliskab.pesona.magnolia.MagnoliaFront;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import java.util.List;
import java.util.Optional;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontServletsTest {
  private static final String ARTICLE = "0123456789abcdef-202611";

  private final MagnoliaFront front = mock(MagnoliaFront.class);
  private final NewsroomPreviews previews = mock(NewsroomPreviews.class);
  private final HttpServlet inbox = mock(HttpServlet.class);
  private final HttpServlet report = mock(HttpServlet.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);

  @BeforeEach
  void ask() {
    when(request.getMethod()).thenReturn("GET");
    when(request.getContextPath()).thenReturn("/magnoliaAuthor");
    when(request.getPathInfo()).thenReturn("/" + ARTICLE);
    when(previews.find(any(), anyBoolean(), any())).thenReturn(Optional.empty());
  }

  @Test
  void the_descriptor_says_which_page_a_servlet_shows() throws Exception {
    open();

    page("phone-inbox").service(request, response);

    verify(inbox).service((ServletRequest) request, response);
    verify(report, never()).service(any(ServletRequest.class), any());
  }

  @Test
  void a_magnolia_that_hands_on_no_parameter_shows_the_page_of_the_address() throws Exception {
    open();
    when(request.getServletPath()).thenReturn("/.pesona/report");
    when(request.getPathInfo()).thenReturn("/2026-11");

    page(null).service(request, response);

    verify(report).service((ServletRequest) request, response);
    verify(inbox, never()).service(any(ServletRequest.class), any());
  }

  @Test
  void an_address_without_a_page_is_named() throws Exception {
    open();
    when(request.getServletPath()).thenReturn("/.pesona/inbox-2");
    when(request.getPathInfo()).thenReturn(null);
    PageServlet unknown = page("of-a-later-build");

    assertThatThrownBy(() -> unknown.service(request, response))
        .isInstanceOf(ServletException.class)
        .hasMessageContaining("/.pesona/inbox-2");
  }

  @Test
  void there_is_no_page_where_no_newsroom_runs() throws Exception {
    when(front.find()).thenReturn(Optional.empty());

    page("phone-inbox").service(request, response);

    verify(response).sendError(404);
  }

  @Test
  void a_page_is_there_as_soon_as_the_newsroom_runs() throws Exception {
    when(front.find()).thenReturn(Optional.empty());
    PageServlet servlet = page("phone-inbox");
    servlet.service(request, response);

    open();
    servlet.service(request, response);

    verify(inbox).service((ServletRequest) request, response);
  }

  @Test
  void magnolia_makes_every_servlet_without_arguments() {
    assertThat(new PageServlet()).isNotNull();
    assertThat(new PreviewServlet()).isNotNull();
    assertThat(new PhotoServlet()).isNotNull();
  }

  @Test
  void a_preview_leads_to_the_detail_page_below_the_path_of_the_application() throws Exception {
    open();
    staged("id", false);

    new PreviewServlet(() -> front).service(request, response);

    verify(response).setStatus(303);
    verify(response)
        .setHeader("Location", "/magnoliaAuthor/pesona/artikel?slug=pratinjau&staged=" + ARTICLE);
    verify(response).setHeader("Cache-Control", "no-store");
  }

  @Test
  void the_draft_of_an_english_article_is_shown_on_the_english_page() throws Exception {
    open();
    staged("en", true);
    when(request.getParameter("draft")).thenReturn("1");

    new PreviewServlet(() -> front).service(request, response);

    verify(response)
        .setHeader(
            "Location",
            "/magnoliaAuthor/en/pesona/artikel?slug=pratinjau&staged=" + ARTICLE + "&draft=1");
  }

  @Test
  void each_look_at_a_preview_has_an_address_of_its_own() throws Exception {
    open();
    staged("id", false);
    when(request.getParameter("look")).thenReturn("3&draft=1");

    new PreviewServlet(() -> front).service(request, response);

    verify(response)
        .setHeader(
            "Location",
            "/magnoliaAuthor/pesona/artikel?slug=pratinjau&staged="
                + ARTICLE
                + "&look=3%26draft%3D1");
  }

  @Test
  void who_may_not_see_an_article_learns_nothing_of_it() throws Exception {
    open();

    new PreviewServlet(() -> front).service(request, response);

    verify(response).sendError(404);
    verify(response, never()).setStatus(303);
  }

  private void staged(String language, boolean draft) {
    StagedArticle staged = mock(StagedArticle.class);
    when(staged.language()).thenReturn(language);
    when(previews.find(ARTICLE, draft, request)).thenReturn(Optional.of(staged));
  }

  private void open() {
    when(front.find())
        .thenReturn(
            Optional.of(
                new Front(
                    mock(Newsroom.class),
                    List.of(
                        new NewsroomPage("phone-inbox", "/.pesona/inbox", inbox),
                        new NewsroomPage("report", "/.pesona/report/*", report)),
                    previews,
                    mock(NewsroomScreens.class),
                    mock(NewsroomResources.class))));
  }

  private PageServlet page(String name) throws Exception {
    ServletConfig config = mock(ServletConfig.class);
    when(config.getInitParameter("page")).thenReturn(name);
    PageServlet servlet = new PageServlet(() -> front);
    servlet.init(config);
    return servlet;
  }
}
