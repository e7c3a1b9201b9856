package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;

/** The page as the public will see it, with what is typed and not saved yet, at three widths. */
final class PreviewPanel {
  /** Where the host shows pages that are not public yet. */
  static final String PATH = "/.pesona/preview/";

  private static final Integer PHONE = 360;
  private static final Integer TABLET = 768;
  private static final Integer SCREEN = 1280;

  private final Workplace workplace;
  private final RadioButtonGroup<Integer> widths = new RadioButtonGroup<>();
  private final BrowserFrame frame = new BrowserFrame();
  private final CssLayout stage = new CssLayout(frame);
  private final Label note = new Label();
  private final CssLayout root = new CssLayout();
  private int looks;

  PreviewPanel(Workplace workplace) {
    this.workplace = workplace;
    widths.setId("preview-widths");
    widths.setCaption(workplace.text("article.preview.width"));
    widths.setItems(PHONE, TABLET, SCREEN);
    widths.setItemCaptionGenerator(width -> workplace.text("article.preview." + width));
    widths.addStyleName(ValoTheme.OPTIONGROUP_HORIZONTAL);
    widths.addValueChangeListener(
        event -> stage.setStyleName("preview-stage w" + event.getValue()));
    widths.setValue(SCREEN);
    frame.setId("preview");
    frame.addStyleName("preview-frame");
    note.addStyleName("quiet");
    root.addStyleName("preview");
    root.addComponents(widths, note, stage);
  }

  Component component() {
    return root;
  }

  /**
   * Shows the page anew.
   *
   * @param withDraft whether the person's draft is shown in place of what is saved
   */
  void show(ArticleId id, boolean withDraft) {
    note.setValue(workplace.text(withDraft ? "article.preview.draft" : "article.preview.saved"));
    looks++;
    frame.setSource(
        new ExternalResource(
            workplace
                .navigation()
                .address(PATH + id + (withDraft ? "?draft=1&" : "?") + "look=" + looks)));
  }
}
