package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.procedure.Outcome;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.workflow.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways out of the step: those that are open as buttons, of the others why they aren't. */
final class StepActions {
  private static final Set<String> GIVES_UP = Set.of(Procedure.CANCELLED, Procedure.UNPUBLISHED);

  private final Workplace workplace;
  private final Acts acts;
  private final CssLayout root = new CssLayout();

  StepActions(Workplace workplace, Acts acts) {
    this.workplace = workplace;
    this.acts = acts;
    root.setId("actions");
    root.addStyleNames("card", "desk-actions");
  }

  Component component() {
    return root;
  }

  void show(Situation situation) {
    root.removeAllComponents();
    Label title = new Label(workplace.text("article.actions"));
    title.addStyleName("card-title");
    HtmlAttributes.heading(title, 2);
    root.addComponent(title);
    if (situation.state().position().publishing()) {
      root.addComponent(quiet(underWay(situation)));
    }
    situation
        .performing()
        .flatMap(performing -> performing.inPlace())
        .ifPresent(why -> root.addComponent(quiet(workplace.text("inbox.in-place." + why))));
    Optional<Option> main = situation.options().stream().filter(Option::open).findFirst();
    for (Option option : mildestFirst(situation.options())) {
      root.addComponent(way(situation, option, main.filter(option::equals).isPresent()));
    }
    if (situation.options().isEmpty() && !situation.state().position().publishing()) {
      root.addComponent(quiet(nothing(situation)));
    }
  }

  /** As the procedure has them, but what gives the article up stands last. */
  private static List<Option> mildestFirst(List<Option> options) {
    return options.stream()
        .sorted(Comparator.comparing(option -> GIVES_UP.contains(option.outcome().target())))
        .toList();
  }

  private String underWay(Situation situation) {
    return situation
        .planned()
        .map(at -> workplace.text("article.planned", at))
        .orElseGet(() -> workplace.text("article.publishing.wait"));
  }

  private String nothing(Situation situation) {
    return situation
        .step()
        .map(step -> workplace.text("article.actions.none", performers(situation)))
        .orElseGet(() -> workplace.text("article.actions.ended"));
  }

  private String performers(Situation situation) {
    return String.join(
        ", ",
        situation.step().orElseThrow().performers().stream()
            .flatMap(role -> situation.procedure().role(role).stream())
            .map(role -> role.title().in(workplace.locale()))
            .toList());
  }

  private Component way(Situation situation, Option option, boolean main) {
    Outcome outcome = option.outcome();
    Button button = new Button(outcome.label().in(workplace.locale()));
    button.setId("outcome-" + outcome.id());
    button.addStyleName("outcome");
    button.setEnabled(option.open());
    button.setDisableOnClick(true);
    if (main && !GIVES_UP.contains(outcome.target())) {
      button.addStyleName(ValoTheme.BUTTON_PRIMARY);
    }
    if (GIVES_UP.contains(outcome.target())) {
      button.addStyleName("gives-up");
    }
    button.addClickListener(
        event -> {
          acts.perform(situation, outcome);
          button.setEnabled(true);
        });
    CssLayout way = new CssLayout(button);
    way.addStyleName("way");
    if (!option.open()) {
      way.addComponent(whyNot(option));
    }
    return way;
  }

  private Component whyNot(Option option) {
    CssLayout reasons = new CssLayout();
    reasons.setId("why-not-" + option.outcome().id());
    reasons.addStyleName("why-not");
    for (Refusal refusal : option.hindrances()) {
      reasons.addComponent(quiet(workplace.sentence(refusal)));
    }
    return reasons;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.addStyleName("quiet");
    return label;
  }

  /** What a button of the desk does. */
  interface Acts {

    /** Performs an outcome, with a question first where one is needed. */
    void perform(Situation situation, Outcome outcome);
  }

  /** The reason, as it goes with a request. */
  static Optional<String> reason(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }
}
