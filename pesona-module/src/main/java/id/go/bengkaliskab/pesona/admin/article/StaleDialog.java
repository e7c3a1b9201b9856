package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import java.util.function.Supplier;

/** Another revision came between: what becomes of the text that was typed. */
final class StaleDialog {
  private final Workplace workplace;
  private final String restPath;
  private final Window window = Look.window("");
  private final CssLayout body;

  /**
   * @param workplace who typed
   * @param restPath path of the REST interface, which gives pictures
   * @param sentence who did what meanwhile
   */
  StaleDialog(Workplace workplace, String restPath, String sentence) {
    this.workplace = workplace;
    this.restPath = restPath;
    window.setId("stale-dialog");
    window.setCaption(workplace.text("article.stale.title"));
    window.setModal(true);
    window.setResizable(false);
    window.setClosable(false);
    window.addStyleNames("dialog", "wide-dialog");
    body = Dialogs.body(new Label(sentence), new Label(workplace.text("article.stale.explained")));
    window.setContent(body);
  }

  /**
   * Asks what to do.
   *
   * @param changes what differs between the revision that was typed on and the newest
   * @param choices what the buttons do
   */
  void ask(Supplier<RevisionComparison> changes, Choices choices) {
    DifferenceView difference = new DifferenceView(workplace, restPath);
    Button see = button("see");
    see.addClickListener(event -> workplace.attempt(() -> difference.show(changes.get())));
    Button mine = closing("mine", choices::saveMine);
    mine.addStyleName(ValoTheme.BUTTON_PRIMARY);
    body.addComponents(
        difference.component(),
        Dialogs.buttons(
            see, mine, closing("draft", choices::keepAsDraft), closing("reload", choices::reload)));
    UI.getCurrent().addWindow(window);
  }

  private Button closing(String name, Runnable act) {
    Button button = button(name);
    button.addClickListener(
        event -> {
          window.close();
          workplace.attempt(act);
        });
    return button;
  }

  private Button button(String name) {
    Button button = new Button(workplace.text("article.stale." + name));
    button.setId("stale-" + name);
    return button;
  }

  /** What can become of the text. */
  interface Choices {

    /** It becomes the newest revision; the one between stays in the history. */
    void saveMine();

    /** It is kept as a draft, and the newest revision is shown. */
    void keepAsDraft();

    /** It is dropped, and the newest revision is shown. */
    void reload();
  }
}
