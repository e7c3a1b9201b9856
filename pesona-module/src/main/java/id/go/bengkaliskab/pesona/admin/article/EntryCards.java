package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.catalogue.CatalogueEntry;

/** Cards of articles in a list, each a way to its desk. */
final class EntryCards {
  private final Workplace workplace;

  EntryCards(Workplace workplace) {
    this.workplace = workplace;
  }

  Component of(CatalogueEntry entry) {
    CssLayout card = new CssLayout(title(entry), facts(entry));
    card.addStyleNames("card", "task");
    return card;
  }

  private Button title(CatalogueEntry entry) {
    Button button =
        new Button(entry.title().isBlank() ? workplace.text("inbox.untitled") : entry.title());
    button.addStyleNames(ValoTheme.BUTTON_LINK, "task-title");
    button.addClickListener(event -> workplace.navigation().go("artikel", entry.id().value()));
    return button;
  }

  private Component facts(CatalogueEntry entry) {
    CssLayout facts = new CssLayout(label(place(entry), "pill"));
    facts.addStyleName("facts");
    facts.addComponent(label(workplace.text("articles.since", entry.since()), "fact quiet"));
    entry
        .holder()
        .ifPresent(
            it -> facts.addComponent(label(workplace.text("inbox.holder", it), "fact quiet")));
    if (!entry.section().isBlank()) {
      facts.addComponent(label(entry.section(), "fact quiet"));
    }
    facts.addComponent(
        label(workplace.text("articles.language." + entry.language()), "fact quiet"));
    entry
        .publicPath()
        .ifPresent(it -> facts.addComponent(label(workplace.text("articles.public"), "pill")));
    return facts;
  }

  private String place(CatalogueEntry entry) {
    if (entry.publishing()) {
      return workplace.text("articles.publishing");
    }
    return entry
        .step()
        .map(it -> workplace.text("inbox.step", it.number(), it.activity()))
        .orElseGet(() -> workplace.text("articles.end." + entry.place()));
  }

  private static Label label(String text, String styles) {
    Label label = new Label(text);
    label.setStyleName(styles);
    return label;
  }
}
