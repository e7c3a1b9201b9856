package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.newsroom.NewsroomAddresses;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSettings;
import id.go.bengkaliskab.pesona.phone.InboxServlet;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;
import java.nio.file.Path;
import java.util.Locale;

/** What of the module's configuration the newsroom must know, in its words. */
final class MagnoliaSettings {
  private static final Path USUAL_RENDITIONS =
      Path.of(System.getProperty("user.home"), ".pesona", "renditions");
  private static final String ADMIN_CENTRAL = "/.magnolia/admincentral";
  private static final String ARTICLES = ADMIN_CENTRAL + "#app:pesona-artikel:main;";

  /** Magnolia signs out whoever sends this parameter to any page. */
  private static final String SIGN_OUT = InboxServlet.PATH + "?mgnlLogout=true";

  private static final String REST = "/.rest/pesona/v1";
  private static final int MOST_DAYS = 30;

  private final PesonaModule module;
  private final BaseUrls urls;

  /**
   * @param module what is configured
   * @param urls addresses of this installation
   */
  MagnoliaSettings(PesonaModule module, BaseUrls urls) {
    this.module = module;
    this.urls = urls;
  }

  /**
   * @throws IllegalArgumentException when a value is wrong; says which, and what it may be
   */
  NewsroomSettings read() {
    MagnoliaMail mail = new MagnoliaMail(module);
    mail.server();
    return new NewsroomSettings(
        office(), head(), linkMode(), linkDays(), mail::server, renditions(), addresses());
  }

  private String office() {
    if (module.getOffice().isBlank()) {
      throw wrong("office", module.getOffice(), "the name of the office");
    }
    return module.getOffice();
  }

  private HeadOfOffice head() {
    return new HeadOfOffice(
        module.getHeadName().strip(), module.getHeadRank().strip(), module.getHeadNip().strip());
  }

  private ApprovalSettings.Mode linkMode() {
    return switch (module.getApprovalLink().strip().toLowerCase(Locale.ROOT)) {
      case "decide" -> ApprovalSettings.Mode.DECIDE;
      case "sign-in" -> ApprovalSettings.Mode.SIGN_IN;
      default -> throw wrong("approvalLink", module.getApprovalLink(), "decide or sign-in");
    };
  }

  private int linkDays() {
    int days = module.getApprovalDays();
    if (days < 1 || days > MOST_DAYS) {
      throw wrong("approvalDays", days, "1 to " + MOST_DAYS);
    }
    return days;
  }

  private Path renditions() {
    String folder = module.getRenditionFolder();
    return folder.isBlank() ? USUAL_RENDITIONS : Path.of(folder);
  }

  private NewsroomAddresses addresses() {
    String context = urls.author().getRawPath();
    return new NewsroomAddresses(
        path -> context + signIn(path),
        context + SIGN_OUT,
        id -> context + ARTICLES + id.value(),
        context + ReportServlet.PATH,
        context + SheetServlet.PATH,
        context + REST);
  }

  /**
   * Magnolia asks whoever comes to a page of the office to sign in there and then shows that page.
   * Approval links alone stand open; from them one comes by the inbox, where the approval waits.
   */
  private static String signIn(String path) {
    return path.startsWith(ApprovalServlet.PATH) ? InboxServlet.PATH : ADMIN_CENTRAL;
  }

  static IllegalArgumentException wrong(String property, Object value, String allowed) {
    return new IllegalArgumentException(
        property + " in pesona/config.yaml is \"" + value + "\"; it must be " + allowed);
  }
}
