package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.page.PageLanguage;
import id.go.bengkaliskab.pesona.page.PostedForm;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A page at the door. GET changes nothing; POST counts only from a page of ours, and may choose the
 * language. Forms post to the address of the page, so that a fragment of it survives signing in.
 */
abstract class DoorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String LANGUAGE = "language";

  private final transient DoorPages pages;
  private final transient FormKey key;

  DoorServlet(DoorPages pages, FormKey key) {
    this.pages = pages;
    this.key = key;
  }

  /** One request with its answer. */
  record Visit(
      HttpServletRequest request,
      Locale locale,
      String formKey,
      DoorPages pages,
      PageAnswer answer) {

    /** Answers with a page. */
    void show(int status, String name, Map<String, ?> values) throws IOException {
      answer.page(status, pages.page(name, locale, formKey, values));
    }
  }

  /** Shows the page. */
  abstract void show(Visit visit) throws IOException;

  /** Takes a form that came from the page. */
  abstract void take(Visit visit, PostedForm form) throws IOException;

  /** Shows the page when the form didn't come from it. */
  abstract void showAgain(Visit visit, int status, String sentence) throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(visit(request, response));
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = visit(request, response);
    PostedForm form = PostedForm.of(request);
    int fault = form.fault();
    if (fault != 0 || !key.fits(request, form)) {
      showAgain(visit, fault == 0 ? 403 : fault, pages.text(visit.locale(), "signin.form"));
    } else if (form.has(LANGUAGE)) {
      PageLanguage.choose(form.field(LANGUAGE), request, response);
      visit.answer().seeOther(own(request));
    } else {
      take(visit, form);
    }
  }

  private Visit visit(HttpServletRequest request, HttpServletResponse response) {
    PageAnswer answer = PageAnswer.protect(request, response);
    return new Visit(request, PageLanguage.of(request), key.of(request, response), pages, answer);
  }

  private static String own(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : '?' + query);
  }
}
