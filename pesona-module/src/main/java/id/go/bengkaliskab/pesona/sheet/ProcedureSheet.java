package id.go.bengkaliskab.pesona.sheet;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.paper.Drawing;
import id.go.bengkaliskab.pesona.paper.Paper;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The procedure in force as the office's form: words, picture, page and PDF. */
public final class ProcedureSheet {
  private final Supplier<ProcedureInForce> inForce;
  private final HeadOfOffice head;
  private final Templates templates;
  private final Sentences sentences;
  private final Clock clock;
  private final SheetLayout layout = new SheetLayout();

  /**
   * @param inForce gives the version in force
   * @param head who ratified it
   * @param templates renders page and paper
   * @param sentences words what stands in no procedure file
   * @param clock tells when it is printed
   */
  public ProcedureSheet(
      Supplier<ProcedureInForce> inForce,
      HeadOfOffice head,
      Templates templates,
      Sentences sentences,
      Clock clock) {
    this.inForce = inForce;
    this.head = head;
    this.templates = templates;
    this.sentences = sentences;
    this.clock = clock;
  }

  /** All words of the sheet. */
  public SheetView view(Locale locale) {
    return views(locale).view(inForce.get().since());
  }

  /**
   * The whole table as an element of a page.
   *
   * @param id what its identifiers begin with
   */
  public String picture(Locale locale, String id) {
    return svg(layout.whole(current(), locale, words(locale), Sizes.SCREEN), locale).element(id);
  }

  /**
   * Roles and arrows only, for a narrow screen.
   *
   * @param id what its identifiers begin with
   */
  public String narrowPicture(Locale locale, String id) {
    return svg(layout.narrow(current(), locale, words(locale)), locale).element(id);
  }

  /** The whole table as a file of its own. */
  public String svgFile(Locale locale) {
    return svg(layout.whole(current(), locale, words(locale), Sizes.PAGE), locale).file();
  }

  /**
   * A page for screen and printer.
   *
   * @param context path of the web application, before its own addresses
   * @param locale language of the page
   * @param reader name of who reads it
   */
  public String page(String context, Locale locale, String reader) {
    Map<String, Object> model = model(locale, reader);
    model.put("context", context);
    model.put("picture", markup(picture(locale, "table")));
    model.put("narrow", markup(narrowPicture(locale, "flow")));
    return templates.render("/pesona/paper/procedure-page.ftl", locale, model);
  }

  /** The sheet on A4 paper. */
  public byte[] pdf(Locale locale, String reader) {
    SheetTable table = layout.whole(current(), locale, words(locale), Sizes.PAGE);
    Map<String, Object> model = model(locale, reader);
    model.put("table", table);
    model.put("overlays", Overlays.of(table));
    Map<String, Drawing> drawings = new HashMap<>();
    for (SheetRow row : table.rows()) {
      drawings.put(row.step(), new RowDrawing(table.swimlane(), row));
    }
    String html = templates.render("/pesona/paper/procedure-sheet.ftl", locale, model);
    return Paper.pdf(html, clock.instant(), drawings);
  }

  /** Name of a file with the sheet, without its ending. */
  public String fileName(Locale locale) {
    return "sop-" + current().id() + '-' + locale.getLanguage();
  }

  private Map<String, Object> model(Locale locale, String reader) {
    Instant now = clock.instant();
    Map<String, Object> model = new HashMap<>();
    model.put("sheet", view(locale));
    model.put("reader", reader);
    model.put("printed", OfficeTime.words(now, current().officeHours().zone(), locale));
    model.put("inPlace", current().steps().stream().anyMatch(step -> !step.inPlace().isEmpty()));
    return model;
  }

  private SheetSvg svg(SheetTable table, Locale locale) {
    return new SheetSvg(
        table, current().sheet().table().title().in(locale), views(locale).description(), locale);
  }

  private SheetViews views(Locale locale) {
    return new SheetViews(current(), head, sentences, locale);
  }

  private Words words(Locale locale) {
    return new Words(sentences.text(locale, "sheet.begin"), sentences.text(locale, "sheet.end"));
  }

  private Procedure current() {
    return inForce.get().procedure();
  }

  private static Object markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
