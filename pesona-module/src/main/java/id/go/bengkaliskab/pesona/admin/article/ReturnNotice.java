package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;

/** Tells why an article came back to a step that it had left, as long as it stands there. */
final class ReturnNotice {
  private final Workplace workplace;
  private final CssLayout root = Look.group("returned");

  ReturnNotice(Workplace workplace) {
    this.workplace = workplace;
    root.setId("article-returned");
    HtmlAttributes.of(root).set("role", "note");
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    root.removeAllComponents();
    root.setVisible(situation.sentBack().isPresent());
    situation
        .sentBack()
        .ifPresent(
            it ->
                root.addComponents(
                    Look.words(workplace.text("article.returned", it.by(), it.at()), "returned-by"),
                    Look.words(it.reason(), "returned-reason")));
  }
}
