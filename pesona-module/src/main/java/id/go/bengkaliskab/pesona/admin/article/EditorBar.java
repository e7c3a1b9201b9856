package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.Optional;

/** The button that saves, what became of the text, and why it cannot be changed. */
final class EditorBar {
  private final Label why = new Label();
  private final Label status = new Label();
  private final Button save = new Button();
  private final CssLayout bar = new CssLayout(save, status);

  /**
   * @param workplace who edits
   * @param saving called when the text is to be saved
   */
  EditorBar(Workplace workplace, Runnable saving) {
    why.setId("editor-why");
    why.addStyleNames("editor-why", "quiet");
    status.setId("editor-status");
    status.addStyleNames("editor-status", "quiet");
    save.setCaption(workplace.text("article.save"));
    save.setId("editor-save");
    save.addStyleName(ValoTheme.BUTTON_PRIMARY);
    save.addClickListener(event -> workplace.attempt(saving));
    bar.addStyleName("editor-bar");
  }

  /** To stand above the fields: why nothing can be changed. */
  Component reason() {
    return why;
  }

  /** To stand below the fields. */
  Component component() {
    return bar;
  }

  /** Says what became of the text. */
  void tell(String words) {
    status.setValue(words);
  }

  /**
   * Shows what may be done.
   *
   * @param open whether the text may be changed
   * @param reason why not, if there is something to say
   */
  void allow(boolean open, Optional<String> reason) {
    why.setValue(reason.orElse(""));
    why.setVisible(reason.isPresent());
    save.setVisible(open);
  }
}
