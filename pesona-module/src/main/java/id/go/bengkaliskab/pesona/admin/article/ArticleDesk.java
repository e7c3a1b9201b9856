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
  private final Attending attending;
  private final StepActions actions;
  private final ChecklistPanel checklist;
  private final CommentsPanel comments;
  private final HistoryPanel history;
  private final CssLayout root = new CssLayout();
  private Optional<ArticleId> shown = Optional.empty();

  /**
   * @param workplace who works here
   * @param surroundings what articles stand on
   */
  public ArticleDesk(Workplace workplace, ArticleSurroundings surroundings) {
    this.workplace = workplace;
    this.situations = new Situations(surroundings);
    this.head = new DeskHead(workplace, surroundings.desk().absences(), surroundings.urls());
    this.attending = new Attending(workplace, surroundings.desk(), this::renew);
    this.actions =
        new StepActions(
            workplace, new Performances(workplace, surroundings.desk(), () -> false, this::renew));
    this.checklist = new ChecklistPanel(workplace, surroundings.desk(), this::renew);
    this.comments = new CommentsPanel(workplace, surroundings.desk().commenting());
    this.history = new HistoryPanel(workplace, surroundings.history());
    root.setId("article-desk");
    root.addStyleName("article-desk");
    root.addComponents(head.component(), attending.component(), body());
  }

  /** The desk; the same component at every call. */
  public Component component() {
    return root;
  }

  /**
   * Shows an article with what is stored at this moment.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when there is no such article, or the person
   *     has no role in the procedure
   */
  public void show(ArticleId id) {
    shown = Optional.of(id);
    show(situations.of(id, workplace.actor()));
  }

  private void renew() {
    workplace.attempt(() -> shown.ifPresent(id -> show(situations.of(id, workplace.actor()))));
  }

  private void show(Situation situation) {
    head.show(situation);
    attending.show(situation);
    actions.show(situation);
    checklist.show(situation);
    comments.show(situation);
    history.show(situation.id());
  }

  private Component body() {
    TabSheet tabs = new TabSheet();
    tabs.setId("article-tabs");
    tabs.addStyleNames(ValoTheme.TABSHEET_PADDED_TABBAR, "desk-tabs");
    tabs.addTab(history.component(), workplace.text("article.history"));
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
