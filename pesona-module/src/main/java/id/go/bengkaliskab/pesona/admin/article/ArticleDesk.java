package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TabSheet;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import java.util.Optional;

/** One article with all that can be done to it, in the order of a person's work. */
public final class ArticleDesk {
  private final Workplace workplace;
  private final Situations situations;
  private final DeskHead head;
  private final ReturnNotice returned;
  private final Attending attending;
  private final StepActions actions;
  private final ChecklistPanel checklist;
  private final CommentsPanel comments;
  private final ArticleEditor editor;
  private final PreviewPanel preview;
  private final HistoryPanel history;
  private final TabSheet tabs = new TabSheet();
  private final CssLayout root = new CssLayout();
  private Optional<Situation> shown = Optional.empty();

  /**
   * @param workplace who works here
   * @param surroundings what articles stand on
   */
  public ArticleDesk(Workplace workplace, ArticleSurroundings surroundings) {
    this.workplace = workplace;
    this.situations = new Situations(surroundings);
    this.head = new DeskHead(workplace, surroundings.desk().absences(), surroundings.urls());
    this.returned = new ReturnNotice(workplace);
    this.attending = new Attending(workplace, surroundings.desk(), this::renew);
    this.editor = new ArticleEditor(workplace, surroundings, this::renew);
    this.actions =
        new StepActions(
            workplace,
            new Performances(workplace, surroundings.desk(), editor::isChanged, this::renew));
    this.checklist = new ChecklistPanel(workplace, surroundings.desk(), this::renew);
    this.comments = new CommentsPanel(workplace, surroundings.desk().commenting());
    this.preview = new PreviewPanel(workplace);
    this.history = new HistoryPanel(workplace, surroundings.history(), surroundings.restPath());
    root.setId("article-desk");
    root.addStyleName("article-desk");
    root.addComponents(head.component(), returned.component(), attending.component(), body());
  }

  /** The desk; the same component at every call. */
  public Component component() {
    return root;
  }

  /**
   * Shows an article with what is stored at this moment; what was typed into it and not saved
   * stays.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when there is no such article, or the person
   *     has no role in the procedure
   */
  public void show(ArticleId id) {
    Situation situation = situations.of(id, workplace.actor());
    if (shown.filter(it -> it.id().equals(id)).isEmpty()) {
      tabs.setSelectedTab(editor.component());
    }
    editor.open(situation);
    show(situation);
  }

  private void renew() {
    workplace.attempt(
        () ->
            shown.ifPresent(
                before -> {
                  Situation situation = situations.of(before.id(), workplace.actor());
                  editor.follow(situation);
                  show(situation);
                }));
  }

  private void show(Situation situation) {
    shown = Optional.of(situation);
    head.show(situation);
    returned.show(situation);
    attending.show(situation);
    actions.show(situation);
    checklist.show(situation);
    comments.show(situation);
    showTab();
  }

  /** What stands behind a tab that nobody looks at is not read. */
  private void showTab() {
    shown.ifPresent(
        situation -> {
          if (tabs.getSelectedTab() == history.component()) {
            history.show(situation.id());
          } else if (tabs.getSelectedTab() == preview.component()) {
            editor.rest();
            preview.show(situation.id(), editor.isChanged());
          }
        });
  }

  private Component body() {
    tabs.setId("article-tabs");
    tabs.addStyleNames(ValoTheme.TABSHEET_PADDED_TABBAR, "desk-tabs");
    tabs.addTab(editor.component(), workplace.text("article.content"));
    tabs.addTab(preview.component(), workplace.text("article.preview"));
    tabs.addTab(history.component(), workplace.text("article.history"));
    tabs.addSelectedTabChangeListener(event -> workplace.attempt(this::showTab));
    CssLayout main = new CssLayout(tabs);
    main.addStyleName("desk-main");
    CssLayout side =
        new CssLayout(actions.component(), checklist.component(), comments.component());
    side.addStyleName("desk-side");
    CssLayout body = new CssLayout(main, side);
    body.addStyleName("desk-body");
    return body;
  }
}
