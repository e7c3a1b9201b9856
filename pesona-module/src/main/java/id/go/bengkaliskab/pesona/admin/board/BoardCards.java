package id.go.bengkaliskab.pesona.admin.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.SectionNames;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.board.BoardCard;
import id.go.bengkaliskab.pesona.board.CardWords;
import id.go.bengkaliskab.pesona.refusal.Sentences;

/** Articles on the board, each a way to its desk. */
final class BoardCards {
  private final Workplace workplace;
  private final CardWords words;
  private final SectionNames sections;

  BoardCards(Workplace workplace, Sentences sentences) {
    this.workplace = workplace;
    this.words = new CardWords(sentences, workplace.locale());
    this.sections = new SectionNames(workplace);
  }

  Component of(BoardCard card) {
    CssLayout box = new CssLayout(title(card), Look.words(words.keeper(card), "board-keeper"));
    box.addStyleNames("card", "board-card");
    if (card.overdue()) {
      box.addStyleName("overdue");
    }
    if (!card.publishing()) {
      box.addComponent(Look.pill(time(card), Look.urgency(card.time())));
    }
    card.pause()
        .ifPresent(
            pause ->
                box.addComponent(
                    Look.words(workplace.text("board.paused", pause.reason()), "board-fact")));
    if (!card.publishing() && !card.paused()) {
      box.addComponent(Look.words(workplace.text("inbox.due", card.due()), "board-fact", "quiet"));
    }
    box.addComponent(Look.words(about(card), "board-fact", "quiet"));
    return box;
  }

  private Button title(BoardCard card) {
    Button button =
        new Button(card.title().isBlank() ? workplace.text("inbox.untitled") : card.title());
    button.addStyleNames(ValoTheme.BUTTON_LINK, "task-title");
    button.addClickListener(event -> workplace.navigation().go("artikel", card.article().value()));
    return button;
  }

  private String time(BoardCard card) {
    return workplace.text(
        card.overdue() ? "inbox.time.over" : "inbox.time",
        card.time().office().toMinutes(),
        card.time().standard().toMinutes());
  }

  /** Age, section and round on one line. */
  private String about(BoardCard card) {
    StringBuilder about = new StringBuilder(workplace.text("board.in-step", card.days()));
    if (!card.section().isEmpty()) {
      about.append(" · ").append(sections.of(card.section()));
    }
    if (card.round() > 1) {
      about.append(" · ").append(workplace.text("board.round", card.round()));
    }
    return about.toString();
  }
}
