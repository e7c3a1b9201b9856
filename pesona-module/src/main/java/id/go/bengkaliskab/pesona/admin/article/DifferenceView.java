package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.server.ExternalResource;
import com.vaadin.shared.ui.ContentMode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Image;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.article.comparison.PictureChange;
import id.go.bengkaliskab.pesona.article.comparison.PlaceChange;
import id.go.bengkaliskab.pesona.article.comparison.Span;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import java.util.List;
import java.util.Locale;

/** What differs between two revisions: words that came and went, pictures before and after. */
final class DifferenceView {
  private final Workplace workplace;
  private final MediaAddress media;
  private final CssLayout root = new CssLayout();

  DifferenceView(Workplace workplace, String restPath) {
    this.workplace = workplace;
    this.media = new MediaAddress(workplace.navigation(), restPath);
    root.setId("difference");
    root.addStyleName("difference");
    root.setVisible(false);
  }

  Component component() {
    return root;
  }

  void clear() {
    root.removeAllComponents();
    root.setVisible(false);
  }

  void show(RevisionComparison compared) {
    clear();
    root.setVisible(true);
    Label title =
        new Label(
            workplace.text(
                "article.history.difference", compared.from().number(), compared.to().number()));
    title.addStyleName("card-title");
    HtmlAttributes.heading(title, 2);
    root.addComponent(title);
    if (compared.comparison().isEmpty()) {
      root.addComponent(new Label(workplace.text("article.history.same")));
    }
    compared.comparison().places().forEach(change -> root.addComponent(place(change)));
    compared.comparison().pictures().forEach(change -> root.addComponent(picture(change)));
  }

  private Component place(PlaceChange change) {
    CssLayout part = new CssLayout(heading(change.place(), change.kind().name()));
    part.addStyleName("change");
    if (!change.spans().isEmpty()) {
      part.addComponent(words(change.spans()));
    }
    return part;
  }

  private Component picture(PictureChange change) {
    CssLayout part = new CssLayout(heading(change.place(), change.kind().name()));
    part.addStyleNames("change", "picture-change", change.kind().name().toLowerCase(Locale.ROOT));
    Image image = new Image("", new ExternalResource(media.ofKey(change.picture().asset())));
    image.setAlternateText(change.picture().alt());
    image.addStyleName("change-picture");
    part.addComponent(image);
    change
        .texts()
        .forEach(
            text -> {
              Label name = new Label(workplace.text(text.nameKey()));
              name.addStyleName("quiet");
              part.addComponents(name, words(text.spans()));
            });
    return part;
  }

  private Component heading(Place place, String kind) {
    Label heading =
        new Label(
            workplace.text(
                "article.history.place",
                workplace.text(place.nameKey(), place.nameValues().toArray()),
                workplace.text("change." + kind.toLowerCase(Locale.ROOT))));
    heading.addStyleName("change-place");
    return heading;
  }

  private static Component words(List<Span> spans) {
    Label words = new Label(SpanMarkup.of(spans), ContentMode.HTML);
    words.addStyleName("change-words");
    return words;
  }
}
