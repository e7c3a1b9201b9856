package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.TextField;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Beginnings;

/** Begins an article of a format, or one from each Word file that is dropped. */
final class NewArticle {
  private final Workplace workplace;
  private final FirstContent firstContent;
  private final Beginnings beginnings;
  private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
  private final RadioButtonGroup<Format> format = new RadioButtonGroup<>();
  private final TextField title = new TextField();
  private final CssLayout root = new CssLayout();

  /**
   * @param begun called after each article that was begun from a file
   */
  NewArticle(
      Workplace workplace,
      FirstContent firstContent,
      Beginnings beginnings,
      WordImport imports,
      Runnable begun) {
    this.workplace = workplace;
    this.firstContent = firstContent;
    this.beginnings = beginnings;
    root.addStyleNames("card", "new-article");
    root.addComponents(
        blank(), new WordDrop(workplace, imports, language::getValue, begun).component());
  }

  Component component() {
    return root;
  }

  private Component blank() {
    language.setCaption(workplace.text("articles.language"));
    language.setItems("id", "en");
    language.setItemCaptionGenerator(it -> workplace.text("articles.language." + it));
    language.setValue("id");
    language.addStyleName(ValoTheme.OPTIONGROUP_HORIZONTAL);
    format.setCaption(workplace.text("articles.format"));
    format.setItems(Format.values());
    format.setItemCaptionGenerator(it -> workplace.text("articles.format." + it.id()));
    format.setValue(Format.STORY);
    title.setId("new-title");
    title.setCaption(workplace.text("articles.title"));
    title.setMaxLength(ArticleJson.LONGEST_TITLE);
    Button begin = new Button(workplace.text("articles.begin"), event -> begin());
    begin.setId("new-begin");
    begin.addStyleName(ValoTheme.BUTTON_PRIMARY);
    CssLayout form = new CssLayout(language, format, title, begin);
    form.addStyleName("new-form");
    return form;
  }

  private void begin() {
    workplace.attempt(
        () -> {
          Article draft =
              firstContent.of(
                  CanonicalJson.object()
                      .put("title", title.getValue())
                      .put("format", format.getValue().id())
                      .put("language", language.getValue()));
          beginnings.begin(draft, workplace.actor());
          workplace.navigation().go("artikel", draft.id().value());
        });
  }
}
