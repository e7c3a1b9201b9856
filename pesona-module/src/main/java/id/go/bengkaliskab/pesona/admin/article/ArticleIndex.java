package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Desk;

/** The beginning of the articles' screen: all of them, and the way to a new one. */
public final class ArticleIndex {
  private final Workplace workplace;
  private final Desk desk;
  private final ArticleList list;
  private final Button open = new Button();
  private final CssLayout root = new CssLayout();
  private final Component beginning;

  /**
   * @param workplace who works here
   * @param store workspace of the module
   * @param desk what can be done
   * @param intake takes up Word files
   * @param firstContent what an office would otherwise fill in each time
   */
  public ArticleIndex(
      Workplace workplace,
      Store store,
      Desk desk,
      ManuscriptIntake intake,
      FirstContent firstContent) {
    this.workplace = workplace;
    this.desk = desk;
    this.list = new ArticleList(workplace, new Catalogue(store, desk), desk.procedures().current());
    this.beginning =
        new NewArticle(
                workplace,
                firstContent,
                desk.beginnings(),
                new WordImport(intake, firstContent, desk.beginnings()),
                list::renew)
            .component();
    root.addStyleName("article-index");
    beginning.setVisible(false);
    root.addComponents(head(), beginning, list.component());
  }

  /** The root; the same component at every call. */
  public Component component() {
    return root;
  }

  /** Lists what is stored at this moment; only who may begin articles is shown the way to it. */
  public void show() {
    open.setVisible(mayBegin());
    beginning.setVisible(beginning.isVisible() && mayBegin());
    list.renew();
  }

  private Component head() {
    Label title = new Label(workplace.text("articles.title.screen"));
    title.addStyleName("screen-title");
    HtmlAttributes.heading(title, 1);
    open.setCaption(workplace.text("articles.new"));
    open.setId("article-new");
    open.addStyleName(ValoTheme.BUTTON_PRIMARY);
    open.addClickListener(event -> beginning.setVisible(!beginning.isVisible()));
    CssLayout head = new CssLayout(title, open);
    head.addStyleName("screen-head");
    return head;
  }

  private boolean mayBegin() {
    try {
      desk.beginnings().requireAllowed(workplace.actor());
      return true;
    } catch (Refused refused) {
      return false;
    }
  }
}
