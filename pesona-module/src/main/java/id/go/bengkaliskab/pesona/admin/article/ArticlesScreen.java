package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refused;

/** Artikel: one article on the desk. */
public final class ArticlesScreen implements Screen {
  /** Name of its app, with which addresses begin. */
  public static final String APP = "artikel";

  private final Workplace workplace;
  private final ArticleDesk desk;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param surroundings what articles stand on
   */
  public ArticlesScreen(Workplace workplace, ArticleSurroundings surroundings) {
    this.workplace = workplace;
    this.desk = new ArticleDesk(workplace, surroundings);
    root.addStyleNames("screen", "articles");
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    root.removeAllComponents();
    if (place.isEmpty()) {
      root.addComponent(new Label(workplace.text("article.choose")));
      return;
    }
    ArticleId id =
        ArticleId.parse(place)
            .orElseThrow(
                () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", place));
    desk.show(id);
    root.addComponent(desk.component());
  }
}
