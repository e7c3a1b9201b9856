package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.catalogue.CataloguePage;
import id.go.bengkaliskab.pesona.catalogue.Wish;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All articles with search and filters, a page at a time. */
final class ArticleList {
  private static final int PAGE = 25;
  private static final int TYPING_PAUSE_MS = 400;
  private static final List<String> ENDS =
      List.of(Procedure.FINISHED, Procedure.CANCELLED, Procedure.UNPUBLISHED);

  private final Workplace workplace;
  private final Catalogue catalogue;
  private final EntryCards cards;
  private final TextField words = new TextField();
  private final ComboBox<String> step = new ComboBox<>();
  private final ComboBox<String> language = new ComboBox<>();
  private final CssLayout entries = new CssLayout();
  private final Button more = new Button();
  private final CssLayout root = new CssLayout();
  private Optional<String> next = Optional.empty();

  ArticleList(Workplace workplace, Catalogue catalogue, Procedure procedure) {
    this.workplace = workplace;
    this.catalogue = catalogue;
    this.cards = new EntryCards(workplace);
    root.addStyleName("article-list");
    entries.setId("articles");
    entries.addStyleName("cards");
    more.setCaption(workplace.text("articles.more"));
    more.setId("articles-more");
    more.addClickListener(event -> add());
    root.addComponents(filters(procedure), entries, more);
  }

  Component component() {
    return root;
  }

  /** Lists anew from the beginning. */
  void renew() {
    entries.removeAllComponents();
    next = Optional.empty();
    add();
    if (entries.getComponentCount() == 0) {
      Label nothing = new Label(workplace.text("articles.none"));
      nothing.addStyleName("quiet");
      entries.addComponent(nothing);
    }
  }

  private Component filters(Procedure procedure) {
    words.setId("articles-search");
    words.setCaption(workplace.text("articles.search"));
    words.setPlaceholder(workplace.text("articles.search.hint"));
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(TYPING_PAUSE_MS);
    words.addValueChangeListener(event -> renew());
    step.setId("articles-step");
    step.setCaption(workplace.text("articles.step"));
    step.setPlaceholder(workplace.text("articles.any"));
    step.setItems(places(procedure));
    step.setItemCaptionGenerator(place -> place(procedure, place));
    step.setTextInputAllowed(false);
    step.addValueChangeListener(event -> renew());
    language.setId("articles-language");
    language.setCaption(workplace.text("articles.language"));
    language.setPlaceholder(workplace.text("articles.any"));
    language.setItems("id", "en");
    language.setItemCaptionGenerator(it -> workplace.text("articles.language." + it));
    language.setTextInputAllowed(false);
    language.addValueChangeListener(event -> renew());
    CssLayout filters =
        new CssLayout(new CssLayout(words), new CssLayout(step), new CssLayout(language));
    filters.addStyleName("filters");
    return filters;
  }

  private static List<String> places(Procedure procedure) {
    return Stream.concat(procedure.steps().stream().map(Step::id), ENDS.stream()).toList();
  }

  private String place(Procedure procedure, String place) {
    return procedure
        .step(place)
        .map(it -> workplace.text("inbox.step", it.number(), it.activity()))
        .orElseGet(() -> workplace.text("articles.end." + place));
  }

  private void add() {
    workplace.attempt(
        () -> {
          workplace.person();
          CataloguePage page = catalogue.find(wish(), next, PAGE);
          page.entries().forEach(entry -> entries.addComponent(cards.of(entry)));
          next = page.next();
          more.setVisible(next.isPresent());
        });
  }

  private Wish wish() {
    return new Wish(
        words.getValue(),
        Optional.ofNullable(step.getValue()),
        Optional.ofNullable(language.getValue()));
  }
}
