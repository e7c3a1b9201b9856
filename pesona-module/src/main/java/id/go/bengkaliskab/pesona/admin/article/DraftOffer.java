package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.Draft;

/** Offers what was typed and not saved before. */
final class DraftOffer {
  private final Workplace workplace;
  private final CssLayout root = new CssLayout();

  DraftOffer(Workplace workplace) {
    this.workplace = workplace;
    root.setId("draft-offer");
    root.addStyleName("draft-offer");
    root.setVisible(false);
  }

  Component component() {
    return root;
  }

  void hide() {
    root.removeAllComponents();
    root.setVisible(false);
  }

  /**
   * Offers a draft.
   *
   * @param revision newest revision of the article
   * @param mayRestore whether the person may edit now; if not, the draft can wait or go
   */
  void show(Draft draft, int revision, boolean mayRestore, Runnable restore, Runnable discard) {
    hide();
    root.setVisible(true);
    root.addComponent(
        new Label(
            draft.baseRevision() == revision
                ? workplace.text("article.draft.offer", draft.at())
                : workplace.text(
                    "article.draft.offer.older", draft.at(), draft.baseRevision(), revision)));
    if (!mayRestore) {
      root.addComponent(new Label(workplace.text("article.draft.offer.later")));
    }
    CssLayout buttons = new CssLayout();
    buttons.addStyleName("dialog-buttons");
    if (mayRestore) {
      Button back = new Button(workplace.text("article.draft.restore"), event -> restore.run());
      back.setId("draft-restore");
      back.addStyleName(ValoTheme.BUTTON_PRIMARY);
      buttons.addComponent(back);
    }
    Button away = new Button(workplace.text("article.draft.discard"), event -> discard.run());
    away.setId("draft-discard");
    buttons.addComponent(away);
    root.addComponent(buttons);
  }
}
