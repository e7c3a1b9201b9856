package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.SectionNames;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.catalogue.CatalogueEntry;

/** Cards of articles in a list, each a way to its desk. */
final class EntryCards {
  private final Workplace workplace;
  private final SectionNames sections;

  EntryCards(Workplace workplace) {
    this.workplace = workplace;
    this.sections = new SectionNames(workplace);
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
    CssLayout facts = new CssLayout(Look.pill(place(entry), ""));
    facts.addStyleName("facts");
    facts.addComponent(Look.fact(workplace.text("articles.since", entry.since())));
    entry
        .holder()
        .ifPresent(it -> facts.addComponent(Look.fact(workplace.text("inbox.holder", it))));
    if (!entry.section().isBlank()) {
      facts.addComponent(Look.fact(sections.of(entry.section())));
    }
    facts.addComponent(Look.fact(workplace.text("articles.language." + entry.language())));
    entry
        .publicPath()
        .ifPresent(it -> facts.addComponent(Look.pill(workplace.text("articles.public"), "")));
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
}
