package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.store.WriteGate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.servlet.FilterChain;
import javax.servlet.RequestDispatcher;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of articles on a public instance, with what was published there. */
class MagnoliaArticleFilterTest {
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final FilterChain chain = mock(FilterChain.class);
  private final RequestDispatcher dispatcher = mock(RequestDispatcher.class);
  private FakeMagnolia magnolia;
  private MagnoliaArticleFilter filter;

  @BeforeEach
  void start(@TempDir Path folder) {
    magnolia = new FakeMagnolia(folder, new FakeUsers());
    Host host = magnolia.publicHost();
    filter =
        new MagnoliaArticleFilter(
            new PesonaSiteProvider(host, new WriteGate(host.sessions()), magnolia::publicModule)
                .get(),
            magnolia.server(false));
    when(request.getContextPath()).thenReturn("/situs");
  }

  @AfterEach
  void stop() {
    magnolia.close();
  }

  @Test
  void an_article_that_never_was_is_not_found() throws Exception {
    ask("/artikel/tidak-pernah-ada", "/pesona/tidak-ditemukan");

    verify(response).setStatus(404);
    verify(dispatcher).forward(request, response);
    verify(chain, never()).doFilter(request, response);
  }

  @Test
  void a_withdrawn_article_is_gone() throws Exception {
    Session session = magnolia.publicInstance().getSystemSession("pesona-public");
    String path = new id.go.bengkaliskab.pesona.article.Slug("pantai-lama").path("id");
    Node node = session.getRootNode();
    String[] names = path.substring(1).split("/");
    for (int i = 0; i < names.length; i++) {
      node = node.addNode(names[i], i < names.length - 1 ? "mgnl:folder" : "pesona:address");
    }
    node.setProperty("article", "9f3c5ad2b1e04c77-202611");
    node.setProperty("path", "/articles/2026/11/9f3c5ad2b1e04c77-202611");
    node.setProperty("current", false);
    node.setProperty("gone", java.util.Calendar.getInstance());
    session.save();
    session.logout();

    ask("/artikel/pantai-lama", "/pesona/ditarik");

    verify(response).setStatus(410);
    verify(dispatcher).forward(request, response);
  }

  @Test
  void a_section_without_articles_is_there_and_one_beyond_its_end_is_not() throws Exception {
    ask("/bagian/wisata", "/pesona/tidak-ditemukan");
    verify(chain).doFilter(request, response);

    when(request.getParameter("hal")).thenReturn("2");
    ask("/bagian/wisata", "/pesona/tidak-ditemukan");
    verify(response).setStatus(404);
  }

  @Test
  void search_engines_read_a_public_instance_and_no_author_instance() throws Exception {
    assertThat(robots(false))
        .contains("Disallow: /.pesona/\n", "Sitemap: https://pesona.test/sitemap.xml");
    assertThat(robots(true)).isEqualTo("User-agent: *\nDisallow: /\n");
  }

  @Test
  void the_feed_of_a_section_is_answered_without_the_rest_of_the_chain() throws Exception {
    assertThat(file("/bagian/wisata/atom.xml", false))
        .contains("<title>Pesona Bengkalis: Wisata</title>", "https://pesona.test/bagian/wisata");
    verify(chain, never()).doFilter(request, response);
  }

  @Test
  void what_is_not_public_yet_is_kept_from_search_engines_and_caches() throws Exception {
    when(request.getParameter("staged")).thenReturn("9f3c5ad2b1e04c77-202611");

    ask("/pesona/artikel", "/pesona/tidak-ditemukan");

    verify(response).setHeader("X-Robots-Tag", "noindex, nofollow");
    verify(response).setHeader("Cache-Control", "no-store");
    verify(chain).doFilter(request, response);
  }

  private String robots(boolean author) throws Exception {
    return file("/robots.txt", author);
  }

  private String file(String path, boolean author) throws Exception {
    Host host = magnolia.publicHost();
    MagnoliaArticleFilter asked =
        new MagnoliaArticleFilter(
            new PesonaSiteProvider(host, new WriteGate(host.sessions()), magnolia::publicModule)
                .get(),
            magnolia.server(author));
    Written written = new Written();
    when(response.getOutputStream()).thenReturn(written);
    when(request.getMethod()).thenReturn("GET");
    when(request.getRequestURI()).thenReturn("/situs" + path);
    asked.doFilter(request, response, chain);
    return written.text();
  }

  private static final class Written extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      // nobody waits for memory
    }

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void every_other_address_goes_its_way() throws Exception {
    ask("/pesona/artikel", "/pesona/tidak-ditemukan");

    verify(chain).doFilter(request, response);
    verify(dispatcher, never()).forward(request, response);
  }

  private void ask(String path, String page) throws Exception {
    when(request.getRequestURI()).thenReturn("/situs" + path);
    when(request.getRequestDispatcher(page)).thenReturn(dispatcher);
    filter.doFilter(request, response, chain);
  }
}
