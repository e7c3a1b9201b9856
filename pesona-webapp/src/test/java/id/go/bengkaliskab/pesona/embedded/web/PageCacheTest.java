package id.go.bengkaliskab.pesona.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageCacheTest {
  private final AtomicLong changes = new AtomicLong();
  private final PageCache cache = new PageCache(changes::get);
  private final FilterChain rendering = mock(FilterChain.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);

  @BeforeEach
  void a_page_was_rendered() throws IOException {
    cache.put("/", cache.moment(), page("kept"));
    when(response.getOutputStream()).thenReturn(mock(ServletOutputStream.class));
  }

  @Test
  void a_page_counts_until_something_changes() {
    assertThat(cache.get("/")).isPresent();

    changes.incrementAndGet();

    assertThat(cache.get("/")).isEmpty();
  }

  @Test
  void a_page_begun_before_a_change_and_ended_after_it_does_not_count() {
    long begun = cache.moment();
    changes.incrementAndGet();

    cache.put("/b", begun, page("old"));

    assertThat(cache.get("/b")).isEmpty();
  }

  @Test
  void a_kept_page_is_sent_without_rendering() throws IOException, ServletException {
    filter(request("GET", null, null));

    verify(rendering, never()).doFilter(any(), any());
  }

  @Test
  void who_wants_it_fresh_or_asks_a_question_gets_it_rendered()
      throws IOException, ServletException {
    for (HttpServletRequest request :
        new HttpServletRequest[] {
          request("GET", null, "No-Cache"), request("GET", "a=b", null), request("POST", null, null)
        }) {
      filter(request);

      verify(rendering).doFilter(request, response);
    }
  }

  private void filter(HttpServletRequest request) throws IOException, ServletException {
    new PageCacheFilter(cache).doFilter(request, response, rendering);
  }

  private static ContentAnswer page(String text) {
    return new ContentAnswer(text.getBytes(StandardCharsets.UTF_8), "text/html", "no-cache");
  }

  private static HttpServletRequest request(String method, String query, String cacheControl) {
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getMethod()).thenReturn(method);
    when(request.getRequestURI()).thenReturn("/");
    when(request.getQueryString()).thenReturn(query);
    when(request.getHeader("Cache-Control")).thenReturn(cacheControl);
    return request;
  }
}
