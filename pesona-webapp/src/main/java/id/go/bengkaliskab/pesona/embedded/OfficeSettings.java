package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.embedded.config.Approval;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.config.Secret;
import id.go.bengkaliskab.pesona.embedded.signin.FrontDoor;
import id.go.bengkaliskab.pesona.embedded.web.RestPart;
import id.go.bengkaliskab.pesona.newsroom.NewsroomAddresses;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSettings;
import id.go.bengkaliskab.pesona.notice.MailLogin;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;
import java.nio.file.Path;
import java.util.Optional;

/** What of {@code pesona.yaml} the newsroom must know, in its words. */
final class OfficeSettings {
  private static final String ARTICLES = Installation.HOME + "#!artikel/";
  private static final String BOARD = Installation.HOME + "#!papan";

  private final Configuration configuration;

  OfficeSettings(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * @param folder the installation's folder
   */
  NewsroomSettings of(Path folder) {
    Approval approval = configuration.approval();
    return new NewsroomSettings(
        configuration.office(),
        configuration.contact(),
        configuration.head(),
        approval.link() == Approval.Link.DECIDE
            ? ApprovalSettings.Mode.DECIDE
            : ApprovalSettings.Mode.SIGN_IN,
        approval.days(),
        this::mail,
        folder.resolve("renditions"),
        folder.resolve("uploads"),
        new NewsroomAddresses(
            FrontDoor::signInFor,
            FrontDoor.SIGN_OUT,
            id -> ARTICLES + id.value(),
            BOARD,
            ReportServlet.PATH,
            SheetServlet.PATH,
            RestPart.PATH));
  }

  private Optional<MailSettings> mail() {
    return configuration.mail().map(this::mail);
  }

  private MailSettings mail(id.go.bengkaliskab.pesona.embedded.config.MailSettings configured) {
    return new MailSettings(
        configured.host(),
        configured.port(),
        MailSettings.Tls.valueOf(configured.tls().name()),
        configured
            .user()
            .map(user -> new MailLogin(user, configured.password().map(Secret::reveal).orElse(""))),
        configured.sender(),
        configuration.office());
  }
}
