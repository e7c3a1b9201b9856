package id.go.bengkaliskab.pesona.admin.procedure;

import com.vaadin.server.ExternalResource;
import com.vaadin.server.Sizeable;
import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.sheet.ProcedureSheet;
import id.go.bengkaliskab.pesona.sheet.SheetCopy;
import id.go.bengkaliskab.pesona.sheet.SheetReaders;
import id.go.bengkaliskab.pesona.sheet.SheetView;
import java.net.URI;

/** Prosedur: the SOP as the office's form, and its files. */
public final class ProcedureScreen implements Screen {
  /** Name of its app, with which addresses begin. */
  public static final String APP = "prosedur";

  private final Workplace workplace;
  private final ProcedureSheet sheet;
  private final SheetReaders readers;
  private final String path;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param sheet the procedure in force
   * @param readers lets those pass who may read it
   * @param path path of the page for printing; files have their ending after it
   */
  public ProcedureScreen(
      Workplace workplace, ProcedureSheet sheet, SheetReaders readers, String path) {
    this.workplace = workplace;
    this.sheet = sheet;
    this.readers = readers;
    this.path = path;
    root.addStyleNames("screen", "procedure");
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    root.removeAllComponents();
    try {
      readers.admit(workplace.person());
      fill(sheet.in(workplace.locale()));
    } catch (Refused refused) {
      root.addComponent(Look.words(workplace.sentence(refused), "quiet"));
    }
  }

  private void fill(SheetCopy copy) {
    SheetView view = copy.view();
    root.addComponents(Look.title(view.title()), files(), version(view), form(copy.form()));
  }

  private Component files() {
    return Look.row(
        file("procedure-pdf", "sheet.pdf", ".pdf"),
        file("procedure-svg", "sheet.svg", ".svg"),
        print());
  }

  private Link file(String id, String key, String ending) {
    return dressed(id, new Link(workplace.text(key), new ExternalResource(address(ending))));
  }

  private Link print() {
    return dressed(
        "procedure-print", Look.newTab(workplace.text("sheet.print"), URI.create(address(""))));
  }

  private static Link dressed(String id, Link link) {
    link.setId(id);
    link.addStyleName("button-link");
    return link;
  }

  private String address(String ending) {
    return workplace
        .navigation()
        .address(path + ending + "?lang=" + workplace.locale().getLanguage());
  }

  private Component version(SheetView view) {
    String since =
        view.since().isEmpty()
            ? workplace.text("sheet.since.unknown")
            : workplace.text("sheet.since", view.since());
    CssLayout version =
        Look.group(
            "sheet-version",
            Look.words(since + ' ' + workplace.text("sheet.about"), "quiet", "about"),
            Look.words(workplace.text("sheet.version", view.hash()), "quiet", "sheet-hash"));
    version.setId("procedure-version");
    return version;
  }

  /** From a template of ours, in which every word is escaped. */
  private static Component form(String html) {
    Label form = new Label(html, ContentMode.HTML);
    form.setId("procedure-form");
    form.addStyleName("procedure-form");
    form.setWidth(100, Sizeable.Unit.PERCENTAGE);
    return form;
  }
}
