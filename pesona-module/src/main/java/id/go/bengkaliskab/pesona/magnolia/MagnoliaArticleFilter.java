package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.SiteFilesFilter;
import id.go.bengkaliskab.pesona.site.SiteStatusFilter;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.filters.AbstractMgnlFilter;
import java.io.IOException;
import javax.inject.Inject;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The status of public addresses, and the files that the site has for programs, as a filter of
 * Magnolia's chain. Its name is that of earlier builds, whose installations have it in the chain.
 */
public class MagnoliaArticleFilter extends AbstractMgnlFilter {
  private final SiteFilesFilter files;
  private final SiteStatusFilter status;

  /**
   * @param site what the public reads
   * @param server says whether this is an author instance, which search engines don't read
   */
  @Inject
  public MagnoliaArticleFilter(PesonaSite site, ServerConfiguration server) {
    this.files = site.files(!server.isAdmin());
    this.status = site.status();
  }

  @Override
  public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getParameter(EditionOfRequest.STAGED) != null) {
      EditionOfRequest.close(response);
    }
    files.doFilter(request, response, (asked, answer) -> status.doFilter(asked, answer, chain));
  }
}
