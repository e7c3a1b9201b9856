package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.page.PageLanguage;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.page.RefusalStatus;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Pages for members of the office: whoever is signed in and has a role. GET changes nothing. */
abstract class MemberServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Members users;
  private final transient PhonePages pages;
  private final transient PhoneSettings settings;

  MemberServlet(Members users, PhonePages pages, PhoneSettings settings) {
    this.users = users;
    this.pages = pages;
    this.settings = settings;
  }

  /** Shows what was asked for. */
  abstract void show(Visit visit) throws IOException;

  /** Takes a form that came from a page of ours. */
  abstract void take(Visit visit, PostedForm form) throws IOException;

  final PhonePages pages() {
    return pages;
  }

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response).framedByOffice();
    Optional<Person> person = users.of(request);
    if (person.isEmpty()) {
      answer.seeOther(settings.signIn().apply(own(request)));
      return;
    }
    Visit visit = new Visit(request, person.get(), users.csrfToken(request), answer);
    answering(visit, () -> show(visit));
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response).framedByOffice();
    PostedForm form = PostedForm.of(request);
    Optional<Person> person = users.of(request);
    if (person.isEmpty()) {
      signInFirst(request, answer);
      return;
    }
    Visit visit = new Visit(request, person.get(), users.csrfToken(request), answer);
    int fault = form.fault();
    if (fault != 0 || !form.repeats("csrf", visit.csrf())) {
      int status = fault == 0 ? 403 : fault;
      notice(visit, status, "phone.form.title", List.of(text(visit, "phone.form")));
    } else {
      answering(visit, () -> take(visit, form));
    }
  }

  private void answering(Visit visit, Answering work) throws IOException {
    try {
      if (visit.person().roles().isEmpty()) {
        throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.no-role", visit.person().name());
      }
      work.run();
    } catch (Refused refused) {
      notice(
          visit,
          RefusalStatus.of(refused.kind()),
          "phone.refused",
          pages.sentences(refused.refusals(), visit.locale()));
    }
  }

  private void signInFirst(HttpServletRequest request, PageAnswer answer) throws IOException {
    Locale locale = PageLanguage.of(request);
    String address = settings.signIn().apply(path(request));
    answer.page(
        401,
        pages.notice(
            answer.context(),
            locale,
            "phone.refused",
            pages.sentences(List.of(Refusal.of("refusal.sign-in")), locale),
            Map.of("href", address, "label", "approval.sign-in")));
  }

  private void notice(Visit visit, int status, String heading, List<String> texts)
      throws IOException {
    Map<String, String> wayOut = Map.of("href", InboxServlet.PATH, "label", "phone.to-inbox");
    String context = visit.answer().context();
    visit.answer().page(status, pages.notice(context, visit.locale(), heading, texts, wayOut));
  }

  private String text(Visit visit, String key) {
    return pages.text(visit.locale(), key);
  }

  private static String own(HttpServletRequest request) {
    String query = request.getQueryString();
    return path(request) + (query == null ? "" : '?' + query);
  }

  /** As it was asked for, without the path of this application. */
  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Work on an answer. */
  private interface Answering {
    void run() throws IOException;
  }
}
