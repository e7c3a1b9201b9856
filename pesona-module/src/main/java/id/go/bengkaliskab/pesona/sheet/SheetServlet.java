package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.page.RefusalStatus;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the sheet as a page, a PDF or a picture; {@code ?lang=en} for another language. */
public final class SheetServlet extends HttpServlet {
  /** Where the page is; the files have their ending after it. */
  public static final String PATH = "/.pesona/procedure";

  private static final long serialVersionUID = 1L;
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final Form form;
  private final transient ProcedureSheet sheet;
  private final transient Surroundings around;

  /**
   * @param form what it serves
   * @param sheet makes it
   * @param around what it needs beside that
   */
  public SheetServlet(Form form, ProcedureSheet sheet, Surroundings around) {
    this.form = form;
    this.sheet = sheet;
    this.around = around;
  }

  /** What the sheet can be served as. */
  public enum Form {
    /** For screen and printer. */
    PAGE("", "text/html;charset=UTF-8"),
    /** On A4 paper. */
    PDF(".pdf", "application/pdf"),
    /** The table as a picture. */
    SVG(".svg", "image/svg+xml;charset=UTF-8");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    /** Where it is mounted. */
    public String path() {
      return PATH + ending;
    }
  }

  /**
   * What the servlet needs beside the sheet.
   *
   * @param users tells who is signed in
   * @param readers lets those pass who may read it
   * @param templates renders refusals
   * @param sentences words refusals
   * @param office name of the office
   * @param signIn gives the address where one signs in and comes back to a path
   */
  public record Surroundings(
      CurrentUser users,
      SheetReaders readers,
      Templates templates,
      Sentences sentences,
      String office,
      UnaryOperator<String> signIn) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response);
    Optional<Person> person = around.users().of(request);
    if (person.isEmpty()) {
      answer.seeOther(around.signIn().apply(own(request)));
      return;
    }
    try {
      around.readers().admit(person.get());
      SheetCopy copy = sheet.in(language(request, person.get()));
      send(answer, response, copy, person.get());
    } catch (Refused refused) {
      answer.page(
          RefusalStatus.of(refused.kind()),
          notice(answer.context(), refused, person.get().language()));
    }
  }

  private void send(PageAnswer answer, HttpServletResponse response, SheetCopy copy, Person person)
      throws IOException {
    byte[] content = content(answer.context(), copy, person);
    if (form != Form.PAGE) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + copy.fileName() + form.ending + '"');
    }
    answer.send(200, form.type, content);
  }

  private byte[] content(String context, SheetCopy copy, Person person) {
    return switch (form) {
      case PAGE -> copy.page(context, person.name()).getBytes(StandardCharsets.UTF_8);
      case PDF -> copy.pdf(person.name());
      case SVG -> copy.svgFile().getBytes(StandardCharsets.UTF_8);
    };
  }

  private String notice(String context, Refused refused, Locale locale) {
    return around
        .templates()
        .render(
            "/pesona/paper/procedure-notice.ftl",
            locale,
            Map.of(
                "context",
                context,
                "office",
                around.office(),
                "sentences",
                refused.refusals().stream().map(it -> around.sentences().of(it, locale)).toList()));
  }

  /**
   * As wished in the address, else that of the person; what is no language of ours is not heard.
   */
  private static Locale language(HttpServletRequest request, Person person) {
    String wished = Optional.ofNullable(request.getParameter("lang")).orElse("");
    return switch (wished) {
      case "id" -> INDONESIAN;
      case "en" -> Locale.ENGLISH;
      default -> person.language();
    };
  }

  private static String own(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().substring(request.getContextPath().length())
        + (query == null ? "" : '?' + query);
  }
}
