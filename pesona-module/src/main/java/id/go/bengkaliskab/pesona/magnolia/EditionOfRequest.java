package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.newsroom.NewsroomPreviews;
import id.go.bengkaliskab.pesona.site.ArticleCard;
import id.go.bengkaliskab.pesona.site.ArticleLookup;
import id.go.bengkaliskab.pesona.site.Edition;
import id.go.bengkaliskab.pesona.site.Kinship;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The edition that Magnolia's pages show. Whoever has a role in the procedure may ask an author
 * instance for an article that is not public yet, by its id in {@value #STAGED}; everybody else,
 * and every other page, gets what is public.
 */
public final class EditionOfRequest implements Edition {
  /** Parameter with the id of an article. */
  public static final String STAGED = "staged";

  /** Parameter that asks for the reader's draft of it. */
  public static final String DRAFT = "draft";

  private final Edition published;
  private final MagnoliaFront front;

  /**
   * @param published the articles that are public
   * @param front closed on a public instance, which therefore shows nothing else
   */
  EditionOfRequest(Edition published, MagnoliaFront front) {
    this.published = published;
    this.front = front;
  }

  @Override
  public ArticleLookup find(String language, String slug) {
    return present().find(language, slug);
  }

  @Override
  public List<ArticleCard> related(Kinship kinship) {
    return published.related(kinship);
  }

  private Edition present() {
    return MgnlContext.isWebContext()
        ? staged(MgnlContext.getWebContext()).orElse(published)
        : published;
  }

  private Optional<Edition> staged(WebContext context) {
    HttpServletRequest request = context.getRequest();
    Optional<Edition> staged =
        Optional.ofNullable(request.getParameter(STAGED))
            .flatMap(
                id -> previews().flatMap(previews -> previews.find(id, draft(request), request)));
    staged.ifPresent(edition -> close(context.getResponse()));
    return staged;
  }

  /** Says that a page is for its reader and this moment: no cache and no search engine keeps it. */
  public static void close(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  private Optional<NewsroomPreviews> previews() {
    return front.find().map(Front::previews);
  }

  private static boolean draft(HttpServletRequest request) {
    return request.getParameter(DRAFT) != null;
  }
}
