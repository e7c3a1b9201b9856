package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.phone.InboxServlet;
import id.go.bengkaliskab.pesona.phone.PhoneParts;
import id.go.bengkaliskab.pesona.phone.PhoneSettings;
import id.go.bengkaliskab.pesona.phone.TaskServlet;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.rest.Callers;
import id.go.bengkaliskab.pesona.rest.Problems;
import id.go.bengkaliskab.pesona.sheet.SheetServlet;
import id.go.bengkaliskab.pesona.site.StagedArticle;
import id.go.bengkaliskab.pesona.upload.UploadServlet;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServlet;

/**
 * The pages that the office reads outside of the screens: approval, phone, report, and the photos
 * of previews.
 */
public final class NewsroomPages {
  /** Name of the page that gives photos to the office, public or not. */
  public static final String PHOTOS = "office-photos";

  private final Newsroom newsroom;

  /**
   * @param newsroom the module's parts
   */
  public NewsroomPages(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** All of them, for a host to map. */
  public List<NewsroomPage> all() {
    PhoneParts phone = phone();
    return List.of(
        new NewsroomPage("approval", ApprovalServlet.PATH + "/*", newsroom.approval().servlet()),
        new NewsroomPage("report", ReportServlet.PATH, newsroom.records().page()),
        procedure(SheetServlet.Form.PAGE),
        procedure(SheetServlet.Form.PDF),
        procedure(SheetServlet.Form.SVG),
        new NewsroomPage("uploads", UploadServlet.PATH + "/*", uploads()),
        new NewsroomPage("phone-inbox", InboxServlet.PATH, phone.inbox()),
        new NewsroomPage("phone-tasks", TaskServlet.PATH + "/*", phone.tasks()),
        new NewsroomPage(
            PHOTOS, StagedArticle.MEDIA + "*", new NewsroomPreviews(newsroom).photos()));
  }

  private NewsroomPage procedure(SheetServlet.Form form) {
    String name = "procedure-" + form.name().toLowerCase(Locale.ROOT);
    return new NewsroomPage(name, form.path(), new NewsroomSheet(newsroom).servlet(form));
  }

  private HttpServlet uploads() {
    Problems problems = new Problems(newsroom.sentences());
    return newsroom
        .media()
        .uploads(
            new Callers(newsroom.host().currentUser(), newsroom.duties()::today, problems),
            problems);
  }

  private PhoneParts phone() {
    PhoneParts.Surroundings around =
        new PhoneParts.Surroundings(
            newsroom.store(),
            newsroom.desk(),
            newsroom.board(),
            newsroom.host().currentUser(),
            newsroom.duties()::today,
            newsroom.templates(),
            newsroom.sentences(),
            newsroom.media().byKey()::hash,
            newsroom.media().byKey()::master,
            newsroom.media().files(),
            newsroom.clock());
    NewsroomAddresses addresses = newsroom.settings().addresses();
    return new PhoneParts(
        around,
        new PhoneSettings(
            newsroom.settings().office(),
            addresses.signIn(),
            addresses.signOut(),
            addresses.desk(),
            addresses.board(),
            StagedArticle.MEDIA));
  }
}
