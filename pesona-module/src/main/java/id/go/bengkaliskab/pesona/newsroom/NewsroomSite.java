package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.MediaServlet;
import id.go.bengkaliskab.pesona.media.RenditionServlet;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.media.StoredPublicFiles;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.sheet.ProcedureInForce;
import id.go.bengkaliskab.pesona.sheet.ProcedureSheet;
import id.go.bengkaliskab.pesona.site.Contact;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.Sections;
import id.go.bengkaliskab.pesona.site.SiteFacts;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.Stores;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServlet;

/** What the public reads. It stands without a newsroom, as on a public instance of Magnolia. */
public final class NewsroomSite {
  private final Host host;
  private final Stores stores;

  /**
   * @param host where the module lives
   * @param stores all workspaces
   */
  public NewsroomSite(Host host, Stores stores) {
    this.host = host;
    this.stores = stores;
  }

  /**
   * The public site.
   *
   * @param contact how the public reaches the office
   * @param clock tells the time
   */
  public PesonaSite site(Contact contact, Clock clock) {
    PesonaSite.Sources sources =
        new PesonaSite.Sources(
            stores.of(Access.PUBLIC, Workspaces.PESONA_PUBLIC),
            stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC),
            RichText::clean,
            NewsroomDesk.reader(host),
            NewsroomDesk.PROCEDURE,
            () -> host.resources().read(NewsroomDesk.PROCEDURE),
            (procedure, locale) -> sheet(procedure, clock).in(locale).pdf(anybody(locale)));
    return new PesonaSite(sources, facts(contact), clock);
  }

  /** Without the head of the office, whose number tells a day of birth. */
  private ProcedureSheet sheet(Procedure procedure, Clock clock) {
    return new ProcedureSheet(
        () -> new ProcedureInForce(procedure, Optional.empty()),
        HeadOfOffice.UNSET,
        new Templates(host.resources(), host.texts()),
        new Sentences(host.texts(), procedure.officeHours().zone()),
        clock);
  }

  private String anybody(Locale locale) {
    return host.texts().text(locale, "site.procedure.anybody");
  }

  private SiteFacts facts(Contact contact) {
    return new SiteFacts(
        host.baseUrls(), new Sections(host.resources(), host.texts()), contact, host.texts());
  }

  /**
   * Pictures, videos, captions and documents: the servlet for {@link RenditionServlet#MAPPING},
   * open to everybody.
   */
  public HttpServlet photos(Renditions renditions) {
    Store assets = stores.of(Access.PUBLIC, Workspaces.DAM_PUBLIC);
    return MediaServlet.ofPublic(
        new StoredPublicAssets(assets), new StoredPublicFiles(assets), renditions);
  }
}
