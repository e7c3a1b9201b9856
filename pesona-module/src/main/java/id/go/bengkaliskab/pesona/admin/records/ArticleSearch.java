package id.go.bengkaliskab.pesona.admin.records;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.catalogue.CatalogueEntry;
import id.go.bengkaliskab.pesona.catalogue.Wish;
import java.util.List;
import java.util.Optional;

/** Finds the article whose records are looked for. */
final class ArticleSearch {
  private static final int SHOWN = 30;

  private final Workplace workplace;
  private final Archive archive;
  private final TextField words;
  private final CssLayout list = Look.group("cards");
  private final CssLayout root = Look.group("record-search");

  ArticleSearch(Workplace workplace, Archive archive) {
    this.workplace = workplace;
    this.archive = archive;
    words = new TextField(workplace.text("records.search"));
    words.setId("records-words");
    words.setWidth("100%");
    words.setMaxLength(200);
    Button find = Look.primary(workplace.text("records.find"), event -> find());
    find.setId("records-find");
    find.setClickShortcut(ShortcutAction.KeyCode.ENTER);
    list.setId("records-found");
    root.addComponents(
        new VerificationCard(workplace, archive).component(),
        Look.group("channel-field", words, find),
        list);
    show(found());
  }

  Component component() {
    return root;
  }

  private void find() {
    workplace.attempt(() -> show(found()));
  }

  private List<CatalogueEntry> found() {
    Wish wish = new Wish(words.getValue(), Optional.empty(), Optional.empty());
    return archive.catalogue().find(wish, Optional.empty(), SHOWN).entries();
  }

  private void show(List<CatalogueEntry> entries) {
    list.removeAllComponents();
    if (entries.isEmpty()) {
      list.addComponent(Look.words(workplace.text("records.found.none"), "quiet"));
    }
    entries.forEach(entry -> list.addComponent(card(entry)));
  }

  private Component card(CatalogueEntry entry) {
    String title = entry.title().isBlank() ? workplace.text("records.untitled") : entry.title();
    Button open =
        Look.quietly(
            title, event -> workplace.navigation().go(RecordsScreen.APP, entry.id().value()));
    open.addStyleName("task-title");
    String step =
        entry
            .step()
            .map(it -> workplace.text("records.step", it.number(), it.activity()))
            .orElseGet(() -> workplace.text("records.ended"));
    CssLayout card =
        Look.group("card", open, Look.group("facts", Look.pill(step, ""), Look.fact(since(entry))));
    card.addStyleName("task");
    return card;
  }

  private String since(CatalogueEntry entry) {
    return workplace.text("records.since", entry.since());
  }
}
