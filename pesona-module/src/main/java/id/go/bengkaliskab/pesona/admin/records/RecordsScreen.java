package id.go.bengkaliskab.pesona.admin.records;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import java.util.Optional;

/** Catatan: the month's report, and the records of articles with their verification. */
public final class RecordsScreen implements Screen {
  /** Name of its app, with which addresses begin. */
  public static final String APP = "catatan";

  static final String ARTICLES = "artikel";

  private final Workplace workplace;
  private final Archive archive;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param archive what it shows
   */
  public RecordsScreen(Workplace workplace, Archive archive) {
    this.workplace = workplace;
    this.archive = archive;
    root.addStyleNames("screen", "records");
  }

  @Override
  public Component component() {
    return root;
  }

  /**
   * Places are {@code artikel}, the id of an article, and a month such as {@code 2026-11}; empty is
   * the present month.
   */
  @Override
  public void show(String place) {
    root.removeAllComponents();
    Optional<ArticleId> article = ArticleId.parse(place);
    boolean month = article.isEmpty() && !place.equals(ARTICLES);
    root.addComponents(
        Look.title(workplace.text("records.title")),
        Look.group(
            "places",
            place("records.month", "", month),
            place("records.articles", ARTICLES, !month)));
    if (article.isPresent()) {
      root.addComponent(new ArticlePage(workplace, archive, article.get()).component());
    } else if (month) {
      root.addComponent(new MonthTable(workplace, archive, place).component());
    } else {
      root.addComponent(new ArticleSearch(workplace, archive).component());
    }
  }

  private Button place(String key, String place, boolean here) {
    Button button = new Button(workplace.text(key), event -> workplace.navigation().go(APP, place));
    button.setId(key.replace('.', '-'));
    if (here) {
      button.addStyleName("here");
    }
    return button;
  }
}
