package id.go.bengkaliskab.pesona.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.media.StoredPublicFiles;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import id.go.bengkaliskab.pesona.store.Reading;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;

/** Articles that are not public yet, for those of the office who have a role in the procedure. */
public final class NewsroomPreviews {
  /** Where a host shows them: this, a slash and the id of the article. */
  public static final String PATH = "/.pesona/preview";

  /** Page that shows an article, whichever its address asks for. */
  public static final String DETAIL_PAGE = "/pesona/artikel";

  /** The address names no slug while there is none. */
  public static final String ANY_SLUG = "pratinjau";

  private final Newsroom newsroom;
  private final PesonaSite site;

  /**
   * @param newsroom the module's parts
   */
  public NewsroomPreviews(Newsroom newsroom) {
    this.newsroom = newsroom;
    this.site =
        new NewsroomSite(newsroom.host(), newsroom.stores())
            .site(newsroom.settings().contact(), newsroom.clock());
  }

  /** Whether whoever sent the request may see what is not public. */
  public boolean isFor(HttpServletRequest request) {
    return reader(request).isPresent();
  }

  /**
   * An article as it would be read if it were public now.
   *
   * @param id id of the article, as anybody may have written it
   * @param draft whether the reader's draft is wanted in place of what is saved
   * @return empty when there is no such article or draft, or it is not for this reader
   */
  public Optional<StagedArticle> find(String id, boolean draft, HttpServletRequest request) {
    return reader(request)
        .flatMap(
            reader ->
                ArticleId.parse(id).flatMap(article -> content(article, draft, reader.login())))
        .map(this::staged);
  }

  /** Media of such articles, for the same readers. */
  HttpServlet photos() {
    return new OfficePhotos(
        this,
        MediaServlet.ofOffice(
            new StoredPublicAssets(newsroom.stores().author(Workspaces.DAM)),
            new StoredPublicFiles(newsroom.stores().author(Workspaces.DAM)),
            newsroom.media().renditions()));
  }

  private Optional<Person> reader(HttpServletRequest request) {
    return newsroom
        .host()
        .currentUser()
        .of(request)
        .map(newsroom.duties()::today)
        .filter(
            person ->
                newsroom.desk().procedures().current().roles().stream()
                    .anyMatch(role -> person.holds(role.id())));
  }

  private Optional<JsonNode> content(ArticleId article, boolean draft, String login) {
    return newsroom
        .store()
        .read(
            reading ->
                reading
                    .find(article.path())
                    .flatMap(
                        node ->
                            draft
                                ? draft(reading, login, article)
                                : Optional.of(ArticleJson.write(ArticleNodes.read(node)))));
  }

  private static Optional<JsonNode> draft(Reading reading, String login, ArticleId article) {
    return Draft.find(reading, login, article).map(Draft::content);
  }

  private StagedArticle staged(JsonNode content) {
    return new StagedArticle(
        content,
        newsroom.clock().instant(),
        site.articles(),
        newsroom.stores().author(Workspaces.DAM),
        RichText::clean,
        site.facts());
  }
}
