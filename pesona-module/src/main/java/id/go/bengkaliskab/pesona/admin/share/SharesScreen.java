package id.go.bengkaliskab.pesona.admin.share;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.share.ShareTask;
import java.util.List;

/** Bagikan: articles that wait to be shared, and the channels of one of them. */
public final class SharesScreen implements Screen {
  static final String APP = "bagikan";

  private final Workplace workplace;
  private final Sharing sharing;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param sharing what can be done
   */
  public SharesScreen(Workplace workplace, Sharing sharing) {
    this.workplace = workplace;
    this.sharing = sharing;
    root.addStyleNames("screen", "shares");
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    root.removeAllComponents();
    if (place.isEmpty()) {
      showList(sharing.queue().waiting(workplace.person()));
    } else {
      showArticle(
          ArticleId.parse(place)
              .orElseThrow(
                  () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.article.unknown", place)));
    }
  }

  private void showList(List<ShareTask> tasks) {
    CssLayout list = Look.group("cards");
    list.setId("shares-waiting");
    tasks.forEach(task -> list.addComponent(card(task)));
    if (tasks.isEmpty()) {
      list.addComponent(Look.words(workplace.text("share.none"), "quiet"));
    }
    root.addComponents(
        Look.title(workplace.text("share.title")),
        Look.words(workplace.text("share.about"), "quiet", "about"),
        list);
  }

  private Component card(ShareTask task) {
    String title = task.title().isBlank() ? workplace.text("share.untitled") : task.title();
    var open = Look.quietly(title, event -> workplace.navigation().go(APP, task.id().value()));
    open.addStyleName("task-title");
    boolean complete = task.settled() == task.channels();
    CssLayout facts =
        Look.group(
            "facts",
            Look.pill(
                workplace.text("share.settled", task.settled(), task.channels()),
                complete ? "" : "soon"),
            Look.fact(workplace.text("share.since", task.since())));
    task.holder()
        .ifPresent(name -> facts.addComponent(Look.fact(workplace.text("share.holder", name))));
    CssLayout card = Look.group("card", open, facts);
    card.addStyleName("task");
    return card;
  }

  private void showArticle(ArticleId id) {
    var back =
        Look.quietly(workplace.text("share.back"), event -> workplace.navigation().go(APP, ""));
    back.addStyleName(ValoTheme.BUTTON_SMALL);
    root.addComponents(back, new SharePage(workplace, sharing, id).component());
  }
}
