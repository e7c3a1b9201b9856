package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticlesScreen;
import id.go.bengkaliskab.pesona.gallery.AssetUse;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.media.Asset;
import java.util.function.Consumer;

/** The videos that an asset stands for, the articles that show it or once did. */
final class AssetUsesView {
  private final Workplace workplace;
  private final CssLayout root = Look.group("asset-uses");

  /**
   * @param open leads to another asset
   */
  AssetUsesView(Workplace workplace, AssetView view, Consumer<String> open) {
    this.workplace = workplace;
    root.setId("asset-uses");
    root.addComponent(Look.words(workplace.text("media.uses"), "asset-part"));
    if (view.uses().isEmpty() && view.videos().isEmpty()) {
      root.addComponent(Look.words(workplace.text("media.uses.none"), "quiet"));
    }
    view.videos().forEach(video -> root.addComponent(row(video.asset(), open)));
    view.uses().forEach(use -> root.addComponent(row(use)));
  }

  Component component() {
    return root;
  }

  private Component row(Asset video, Consumer<String> open) {
    Button button = Look.quietly(video.name(), event -> open.accept(video.id()));
    return Look.group(
        "asset-use", button, Look.group("facts", Look.fact(workplace.text("media.uses.poster"))));
  }

  private Component row(AssetUse use) {
    String title = use.title().isBlank() ? workplace.text("media.untitled") : use.title();
    Button open =
        Look.quietly(
            title, event -> workplace.navigation().go(ArticlesScreen.APP, use.article().value()));
    CssLayout facts = Look.group("facts", Look.fact(place(use)));
    facts.addComponent(
        use.isPublic()
            ? Look.pill(workplace.text("media.uses.public"), "")
            : Look.pill(workplace.text("media.uses.not-public"), "soon"));
    if (use.bound()) {
      facts.addComponent(Look.pill(workplace.text("media.uses.bound"), "soon"));
    }
    if (!use.now()) {
      facts.addComponent(Look.fact(workplace.text("media.uses.once")));
    }
    return Look.group("asset-use", open, facts);
  }

  private String place(AssetUse use) {
    return use.step()
        .map(step -> workplace.text("media.uses.step", step.number(), step.activity()))
        .orElseGet(() -> workplace.text("media.uses." + use.place()));
  }
}
