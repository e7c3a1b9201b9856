package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.newsroom.NewsroomAddresses;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSettings;
import id.go.bengkaliskab.pesona.phone.InboxServlet;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;
import id.go.bengkaliskab.pesona.site.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

/** What of the module's configuration the newsroom must know, in its words. */
final class MagnoliaSettings {
  private static final Path USUAL_FOLDER = Path.of(System.getProperty("user.home"), ".pesona");
  private static final String ADMIN_CENTRAL = "/.magnolia/admincentral";
  private static final String ARTICLES = ADMIN_CENTRAL + "#app:pesona-artikel:main;";
  private static final String BOARD = ADMIN_CENTRAL + "#app:pesona-papan:main;";

  /** Magnolia signs out whoever sends this parameter to any page. */
  private static final String SIGN_OUT = InboxServlet.PATH + "?mgnlLogout=true";

  private static final String REST = "/.rest/pesona/v1";
  private static final int MOST_DAYS = 30;

  private final PesonaModule module;

  /**
   * @param module what is configured
   */
  MagnoliaSettings(PesonaModule module) {
    this.module = module;
  }

  /**
   * @throws IllegalArgumentException when a value is wrong; says which, and what it may be
   */
  NewsroomSettings read() {
    MagnoliaMail mail = new MagnoliaMail(module);
    mail.server();
    requirePublicUrl();
    return new NewsroomSettings(
        office(),
        contact(),
        head(),
        linkMode(),
        linkDays(),
        mail::server,
        renditions(),
        uploads(),
        addresses());
  }

  /** What was published is looked at there, so an address of the author would never show it. */
  private void requirePublicUrl() {
    if (!isAddress(module.getPublicUrl().strip())) {
      throw wrong(
          "publicUrl",
          module.getPublicUrl(),
          "the address of the public site, beginning with https:// or http://");
    }
  }

  private static boolean isAddress(String url) {
    try {
      URI address = new URI(url);
      return ("https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme()))
          && address.getHost() != null
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private String office() {
    if (module.getOffice().isBlank()) {
      throw wrong("office", module.getOffice(), "the name of the office");
    }
    return module.getOffice();
  }

  /** How the public reaches the office. */
  Contact contact() {
    return new Contact(
        module.getOffice().strip(),
        module.getOfficeEnglish().strip(),
        module.getOfficeAddress().strip(),
        module.getOfficeEmail().strip(),
        module.getOfficePhone().strip());
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

  Path renditions() {
    return folder(module.getRenditionFolder(), "renditions");
  }

  private Path uploads() {
    return folder(module.getUploadFolder(), "uploads");
  }

  private static Path folder(String configured, String usual) {
    return configured.isBlank() ? USUAL_FOLDER.resolve(usual) : Path.of(configured);
  }

  private NewsroomAddresses addresses() {
    return new NewsroomAddresses(
        MagnoliaSettings::signIn,
        SIGN_OUT,
        id -> ARTICLES + id.value(),
        BOARD,
        ReportServlet.PATH,
        SheetServlet.PATH,
        REST);
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
