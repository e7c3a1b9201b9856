package id.go.bengkaliskab.pesona.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.embedded.rendering.ContentReader;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRenderer;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRequest;
import id.go.bengkaliskab.pesona.embedded.web.PreviewPart;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.site.Edition;
import id.go.bengkaliskab.pesona.site.PesonaFunctions;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Renders articles that are not public yet through the templates of the public site. */
final class Previews implements PreviewPart.StagedPages {
  /** Page that shows an article, whichever its address asks for. */
  private static final String DETAIL_PAGE = "/pesona/artikel";

  /** The address names no slug while there is none. */
  private static final String ANY_SLUG = "pratinjau";

  private final EmbeddedHost host;
  private final Newsroom newsroom;
  private final Edition published;
  private final ContentReader pages;
  private final Clock clock;

  Previews(
      EmbeddedHost host, Newsroom newsroom, Edition published, ContentReader pages, Clock clock) {
    this.host = host;
    this.newsroom = newsroom;
    this.published = published;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public boolean isFor(HttpServletRequest request) {
    return reader(request).isPresent();
  }

  @Override
  public Optional<String> page(String id, HttpServletRequest request) {
    boolean draft = request.getParameter("draft") != null;
    return ArticleId.parse(id)
        .flatMap(article -> content(article, draft, reader(request).orElseThrow()))
        .flatMap(content -> render(content, request));
  }

  /** Somebody with a role in the procedure. */
  private Optional<Person> reader(HttpServletRequest request) {
    return host.currentUser()
        .of(request)
        .map(newsroom.duties()::today)
        .filter(
            person ->
                newsroom.desk().procedures().current().roles().stream()
                    .anyMatch(role -> person.holds(role.id())));
  }

  private Optional<JsonNode> content(ArticleId article, boolean draft, Person reader) {
    return newsroom
        .store()
        .read(
            reading ->
                reading
                    .find(article.path())
                    .flatMap(
                        node ->
                            draft
                                ? Draft.find(reading, reader.login(), article).map(Draft::content)
                                : Optional.of(ArticleJson.write(ArticleNodes.read(node)))));
  }

  private Optional<String> render(JsonNode content, HttpServletRequest request) {
    StagedArticle staged =
        new StagedArticle(
            content,
            clock.instant(),
            published,
            host.stores().author(Workspaces.DAM),
            RichText::clean,
            host.baseUrls());
    PageRenderer renderer =
        new PageRenderer(host.module(), pages, new PesonaFunctions(staged, host.baseUrls()));
    return renderer.render(
        DETAIL_PAGE,
        new PageRequest(
            Locale.forLanguageTag(staged.language()),
            request.getContextPath(),
            request.getRequestURI(),
            Map.of("slug", ANY_SLUG)));
  }
}
