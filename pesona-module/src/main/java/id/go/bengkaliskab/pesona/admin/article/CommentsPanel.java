package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.workflow.Commenting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What colleagues remarked on the article. */
final class CommentsPanel {
  private final Workplace workplace;
  private final Commenting commenting;
  private final CssLayout list = new CssLayout();
  private final Label title = new Label();
  private final TextArea text = new TextArea();
  private final ComboBox<Place> place = new ComboBox<>();
  private final CssLayout root = new CssLayout();
  private Optional<ArticleId> shown = Optional.empty();

  CommentsPanel(Workplace workplace, Commenting commenting) {
    this.workplace = workplace;
    this.commenting = commenting;
    title.addStyleName("card-title");
    HtmlAttributes.heading(title, 2);
    list.setId("comments");
    list.addStyleName("comments");
    text.setId("comment-text");
    text.setCaption(workplace.text("article.comment.text"));
    text.setRows(3);
    text.setWidth("100%");
    text.setMaxLength(Comment.LONGEST);
    place.setId("comment-place");
    place.setCaption(workplace.text("article.comment.place"));
    place.setPlaceholder(workplace.text("mail.comment.whole"));
    place.setWidth("100%");
    place.setItemCaptionGenerator(this::name);
    Button send = new Button(workplace.text("article.comment.send"), event -> send());
    send.setId("comment-send");
    root.addStyleNames("card", "comments-card");
    root.addComponents(title, list, text, place, send);
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    if (!shown.equals(Optional.of(situation.id()))) {
      text.clear();
    }
    shown = Optional.of(situation.id());
    place.setItems(places(situation));
    renew();
  }

  private void renew() {
    list.removeAllComponents();
    List<Comment> comments = commenting.list(shown.orElseThrow(), workplace.actor());
    title.setValue(
        workplace.text("article.comments", comments.stream().filter(Comment::isOpen).count()));
    comments.forEach(comment -> list.addComponent(entry(comment)));
  }

  private Component entry(Comment comment) {
    Label who =
        new Label(
            workplace.text(
                "article.comment.who",
                comment.name(),
                comment.at(),
                comment.place().map(this::name).orElse(workplace.text("mail.comment.whole"))));
    who.addStyleNames("quiet", "comment-who");
    Label words = new Label(comment.text());
    words.addStyleName("comment-words");
    CssLayout entry = new CssLayout(words, who);
    entry.addStyleNames("comment", comment.isOpen() ? "open" : "resolved");
    if (comment.isOpen()) {
      Button resolve = new Button(workplace.text("article.comment.resolve"));
      resolve.setId("comment-resolve-" + comment.number());
      resolve.addStyleNames(ValoTheme.BUTTON_LINK, "comment-resolve");
      resolve.addClickListener(event -> resolve(comment));
      entry.addComponent(resolve);
    } else {
      comment
          .resolution()
          .ifPresent(
              by -> {
                Label resolved =
                    new Label(workplace.text("article.comment.resolved", by.name(), by.at()));
                resolved.addStyleNames("quiet", "comment-who");
                entry.addComponent(resolved);
              });
    }
    return entry;
  }

  private void send() {
    ArticleId id = shown.orElseThrow();
    if (workplace.attempt(
        () -> commenting.add(id, workplace.actor(), text.getValue(), place.getSelectedItem()))) {
      text.clear();
      place.clear();
    }
    workplace.attempt(this::renew);
  }

  private void resolve(Comment comment) {
    workplace.attempt(
        () -> commenting.resolve(shown.orElseThrow(), comment.number(), workplace.actor()));
    workplace.attempt(this::renew);
  }

  private String name(Place where) {
    return workplace.text(where.nameKey(), where.nameValues().toArray());
  }

  private static List<Place> places(Situation situation) {
    List<Place> places = new ArrayList<>(List.of(new Place("title"), new Place("lead")));
    for (int i = 0; i < situation.article().blocks().size(); i++) {
      places.add(Place.block(i));
    }
    return places;
  }
}
