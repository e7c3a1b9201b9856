package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refused;

/** Artikel: all articles, and one of them on the desk. */
public final class ArticlesScreen implements Screen {
  /** Name of its app, with which addresses begin. */
  public static final String APP = "artikel";

  private final ArticleIndex index;
  private final ArticleDesk desk;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param surroundings what articles stand on
   * @param index all articles, and the way to a new one
   */
  public ArticlesScreen(Workplace workplace, ArticleSurroundings surroundings, ArticleIndex index) {
    this.index = index;
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
      index.show();
      root.addComponent(index.component());
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
