package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.article.ArticlesScreen;
import id.go.bengkaliskab.pesona.gallery.AssetUse;
import java.util.List;

/** The articles that show an asset or once did. */
final class AssetUsesView {
  private final Workplace workplace;
  private final CssLayout root = Look.group("asset-uses");

  AssetUsesView(Workplace workplace, List<AssetUse> uses) {
    this.workplace = workplace;
    root.setId("asset-uses");
    root.addComponent(Look.words(workplace.text("media.uses"), "asset-part"));
    if (uses.isEmpty()) {
      root.addComponent(Look.words(workplace.text("media.uses.none"), "quiet"));
    }
    uses.forEach(use -> root.addComponent(row(use)));
  }

  Component component() {
    return root;
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
