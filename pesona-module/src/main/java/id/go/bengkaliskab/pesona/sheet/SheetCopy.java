package id.go.bengkaliskab.pesona.sheet;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import id.go.bengkaliskab.pesona.notice.OfficeTime;
import id.go.bengkaliskab.pesona.paper.Drawing;
import id.go.bengkaliskab.pesona.paper.Paper;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sheet of one version in one language: words, picture, form, page and PDF. */
public final class SheetCopy {
  private final ProcedureInForce inForce;
  private final Locale locale;
  private final Press press;

  SheetCopy(ProcedureInForce inForce, Locale locale, Press press) {
    this.inForce = inForce;
    this.locale = locale;
    this.press = press;
  }

  /** All words of the sheet. */
  public SheetView view() {
    return views().view(inForce.since());
  }

  /** The whole form as a part of a screen, in which every word is escaped. */
  public String form() {
    return press.templates().render("/pesona/paper/procedure-form.ftl", locale, form("sheet"));
  }

  /** The whole table as a file of its own. */
  public String svgFile() {
    return svg(SheetTables.Form.PAGE).file();
  }

  /**
   * A page for screen and printer.
   *
   * @param context path of the web application, before its own addresses
   * @param reader name of who reads it
   */
  public String page(String context, String reader) {
    Map<String, Object> model = form("page");
    model.putAll(printed(reader));
    model.put("context", context);
    return press.templates().render("/pesona/paper/procedure-page.ftl", locale, model);
  }

  /**
   * The sheet on A4 paper.
   *
   * @param reader name of who prints it
   */
  public byte[] pdf(String reader) {
    SheetTable table = table(SheetTables.Form.PAGE);
    Map<String, Object> model = model();
    model.putAll(printed(reader));
    model.put("table", table);
    model.put("overlays", Overlays.of(table));
    Map<String, Drawing> drawings = new HashMap<>();
    for (SheetRow row : table.rows()) {
      drawings.put(row.step(), new RowDrawing(table.swimlane(), row));
    }
    String html = press.templates().render("/pesona/paper/procedure-sheet.ftl", locale, model);
    return Paper.pdf(html, press.clock().instant(), drawings);
  }

  /** Name of a file with the sheet, without its ending. */
  public String fileName() {
    return "sop-" + procedure().id() + '-' + locale.getLanguage();
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put("sheet", view());
    model.put("inPlace", procedure().steps().stream().anyMatch(step -> !step.inPlace().isEmpty()));
    return model;
  }

  /**
   * The model with its pictures.
   *
   * @param id what their identifiers begin with
   */
  private Map<String, Object> form(String id) {
    Map<String, Object> model = model();
    model.put("picture", markup(svg(SheetTables.Form.SCREEN).element(id + "-whole")));
    model.put("narrow", markup(svg(SheetTables.Form.NARROW).element(id + "-narrow")));
    return model;
  }

  private Map<String, Object> printed(String reader) {
    Instant now = press.clock().instant();
    return Map.of(
        "reader",
        reader,
        "printed",
        OfficeTime.words(now, procedure().officeHours().zone(), locale));
  }

  private SheetSvg svg(SheetTables.Form form) {
    return new SheetSvg(
        table(form), procedure().sheet().table().title().in(locale), views().description(), locale);
  }

  private SheetTable table(SheetTables.Form form) {
    Words words =
        new Words(
            press.sentences().text(locale, "sheet.begin"),
            press.sentences().text(locale, "sheet.end"));
    return press.tables().of(procedure(), form, locale, words);
  }

  private SheetViews views() {
    return new SheetViews(procedure(), press.head(), press.sentences(), locale);
  }

  private Procedure procedure() {
    return inForce.procedure();
  }

  private static Object markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
