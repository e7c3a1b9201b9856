package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.page.PagePictures;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.page.RefusalStatus;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.TransitionResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an article with what its reader may do there. */
public final class TaskServlet extends MemberServlet {
  /** Where it is mounted; pages are this, a slash and the id of the article. */
  public static final String PATH = "/.pesona/tasks";

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/([0-9a-f-]{1,40})(?:/media/([0-9a-f]{64}))?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final transient Desk desk;
  private final transient Tasks tasks;
  private final transient TaskPage page;
  private final transient UnaryOperator<String> mediaHash;
  private final transient PagePictures pictures;

  TaskServlet(
      Members users,
      PhonePages pages,
      PhoneSettings settings,
      Desk desk,
      Tasks tasks,
      TaskPage page,
      UnaryOperator<String> mediaHash,
      PagePictures pictures) {
    super(users, pages, settings);
    this.desk = desk;
    this.tasks = tasks;
    this.page = page;
    this.mediaHash = mediaHash;
    this.pictures = pictures;
  }

  /** Path of the page of an article. */
  public static String address(ArticleId id) {
    return PATH + '/' + id.value();
  }

  @Override
  void show(Visit visit) throws IOException {
    Matcher address = ADDRESS.matcher(visit.rest());
    if (!address.matches()) {
      throw unknown(visit.rest());
    }
    Task task = tasks.require(article(address.group(1)));
    if (address.group(2) == null) {
      Optional<Entry> done =
          number(Optional.ofNullable(visit.request().getParameter("record")).orElse(""))
              .flatMap(it -> tasks.performed(task.article().id(), it, visit.person().login()));
      visit.answer().page(200, page.of(visit, task, TaskPage.Attempt.NONE, done));
    } else {
      picture(visit, task, address.group(2));
    }
  }

  @Override
  void take(Visit visit, PostedForm form) throws IOException {
    ArticleId id = article(visit.rest().replaceFirst("^/", ""));
    try {
      switch (form.field("act")) {
        case "outcome" -> perform(visit, id, form);
        case "comment" -> comment(visit, id, form);
        case "resolve" -> resolve(visit, id, form);
        default -> throw Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", "act");
      }
    } catch (Refused refused) {
      TaskPage.Attempt attempt =
          new TaskPage.Attempt(
              pages().sentences(refused.refusals(), visit.locale()),
              form.field("outcome"),
              form.field("reason"),
              form.field("text"));
      String html = page.of(visit, tasks.require(id), attempt, Optional.empty());
      visit.answer().page(RefusalStatus.of(refused.kind()), html);
    }
  }

  private void perform(Visit visit, ArticleId id, PostedForm form) {
    TransitionResult result =
        desk.workflow()
            .perform(
                new TransitionRequest(
                    id,
                    form.field("outcome"),
                    visit.actor(),
                    Optional.of(form.field("reason")),
                    Math.toIntExact(required(form, "revision"))));
    visit.answer().seeOther(address(id) + "?record=" + result.entry().header().sequence());
  }

  /** A thumb that presses twice says it once. */
  private synchronized void comment(Visit visit, ArticleId id, PostedForm form) {
    String text = form.field("text").replace("\r\n", "\n").strip();
    List<Comment> earlier = desk.commenting().list(id, visit.actor());
    boolean repeated =
        !earlier.isEmpty()
            && earlier.get(earlier.size() - 1).login().equals(visit.person().login())
            && earlier.get(earlier.size() - 1).text().equals(text);
    if (!repeated) {
      desk.commenting().add(id, visit.actor(), text, Optional.empty());
    }
    visit.answer().seeOther(address(id) + "#komentar");
  }

  private void resolve(Visit visit, ArticleId id, PostedForm form) {
    desk.commenting().resolve(id, Math.toIntExact(required(form, "number")), visit.actor());
    visit.answer().seeOther(address(id) + "#komentar");
  }

  private void picture(Visit visit, Task task, String sha256) throws IOException {
    byte[] jpeg =
        task.assets().stream()
            .filter(asset -> mediaHash.apply(asset).equals(sha256))
            .findFirst()
            .flatMap(pictures::forPage)
            .orElseThrow(() -> unknown(sha256));
    visit.answer().send(200, "image/jpeg", jpeg);
  }

  private static ArticleId article(String text) {
    return ArticleId.parse(text).orElseThrow(() -> unknown(text));
  }

  private static Refused unknown(String text) {
    return Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", text);
  }

  private static long required(PostedForm form, String field) {
    return number(form.field(field))
        .orElseThrow(() -> Refused.because(Refused.Kind.INVALID, "refusal.field.invalid", field));
  }

  private static Optional<Long> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
