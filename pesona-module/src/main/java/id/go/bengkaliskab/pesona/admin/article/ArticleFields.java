package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All fields of an article: its data in a form of tabs, then its blocks. */
final class ArticleFields {
  private static final String FORM = "article";
  private static final String BLOCKS = "blocks";

  private final Form form;
  private final BlockList blocks;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who edits
   * @param forms makes the forms
   * @param changed told at each change by the person
   */
  ArticleFields(Workplace workplace, Forms forms, Runnable changed) {
    this.form = forms.open("pesona:articles/article", workplace, FORM);
    this.blocks = new BlockList(workplace, forms, changed);
    form.addChangeListener(changed);
    Label heading = new Label(workplace.text("article.body"));
    heading.addStyleName("section-title");
    HtmlAttributes.heading(heading, 2);
    root.addStyleName("article-fields");
    root.addComponents(form.component(), heading, blocks.component());
  }

  Component component() {
    return root;
  }

  /** Shows the content of an article. */
  void read(ObjectNode content) {
    form.read(content);
    blocks.read(content.path(BLOCKS));
  }

  /** The content as the fields show it, valid or not. */
  ObjectNode write() {
    ObjectNode content = form.write();
    blocks.write(content.putArray(BLOCKS));
    return content;
  }

  /** What is wrong with it, shown at the fields too. */
  List<String> faults() {
    List<String> faults = new ArrayList<>(form.faults());
    faults.addAll(blocks.faults());
    return faults;
  }

  void allow(Set<Aspect> aspects) {
    form.setReadOnly(aspects.isEmpty());
    form.setReadOnlyFields(Permission.readOnlyFields(aspects));
    blocks.allow(aspects);
  }

  /** Places of the forms in the content, by their ids. */
  Map<String, String> places() {
    Map<String, String> places = new LinkedHashMap<>();
    places.put(FORM, "[]");
    places.putAll(blocks.places());
    return places;
  }
}
