package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.BoardView;
import id.go.bengkaliskab.pesona.board.SiteAge;
import id.go.bengkaliskab.pesona.board.Staleness;
import id.go.bengkaliskab.pesona.board.StalenessWords;
import id.go.bengkaliskab.pesona.board.StepAge;
import id.go.bengkaliskab.pesona.refusal.Sentences;

/** How out of date the site is: days without a publication, and the oldest article of each step. */
final class StalenessPanel {
  private final Workplace workplace;
  private final StalenessWords words;
  private final CssLayout root = new CssLayout();

  StalenessPanel(Workplace workplace, Sentences sentences) {
    this.workplace = workplace;
    this.words = new StalenessWords(sentences, workplace.locale());
    root.setId("board-staleness");
    root.addStyleNames("card", "staleness");
  }

  Component component() {
    return root;
  }

  void show(BoardView view) {
    Staleness staleness = view.staleness();
    root.removeAllComponents();
    root.setStyleName("stale", staleness.site().isStale());
    root.addComponents(figure(staleness.site()), told(staleness.site()), ages(staleness));
  }

  private Component figure(SiteAge site) {
    return Look.group(
        "staleness-figure",
        Look.words(Long.toString(site.days()), "staleness-days"),
        Look.words(
            workplace.text(
                site.published().isPresent() ? "board.since" : "board.since.never", site.days()),
            "staleness-unit"));
  }

  private Component told(SiteAge site) {
    return Look.group(
        "staleness-told",
        Look.words(words.published(site), "staleness-published"),
        Look.pill(words.limit(site), site.isStale() ? "late" : ""));
  }

  private Component ages(Staleness staleness) {
    CssLayout ages = new CssLayout();
    ages.addStyleName("staleness-ages");
    ages.addComponent(Look.words(workplace.text("board.ages"), "staleness-ages-name", "quiet"));
    if (staleness.steps().isEmpty()) {
      ages.addComponent(Look.fact(workplace.text("board.ages.none")));
    }
    staleness.steps().forEach(age -> ages.addComponent(age(age)));
    return ages;
  }

  private Label age(StepAge age) {
    Label pill =
        Look.pill(
            workplace.text(
                age.tooOld() ? "board.age.over" : "board.age",
                age.step().number(),
                workplace.text("board.days", age.oldest().days())),
            age.tooOld() ? "late" : "");
    pill.setDescription(age.step().activity().in(workplace.locale()));
    return pill;
  }
}
