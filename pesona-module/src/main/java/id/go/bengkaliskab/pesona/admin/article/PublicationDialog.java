package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.event.ShortcutAction;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateTimeField;
import com.vaadin.ui.Label;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import com.vaadin.ui.themes.ValoTheme;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.TypedDate;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks whether an article is to be public at once or at a moment of the office's time zone. */
final class PublicationDialog {
  private final Workplace workplace;
  private final ZoneId zone;
  private final Window window = Look.window("");
  private final RadioButtonGroup<Moment> when = new RadioButtonGroup<>();
  private final DateTimeField at;
  private final Label fault;

  private enum Moment {
    NOW,
    LATER
  }

  /**
   * @param workplace who is asked
   * @param title what is done
   * @param explanation what follows from it
   * @param zone time zone of the office
   * @param planned the moment planned so far; empty for a first publication
   */
  PublicationDialog(
      Workplace workplace,
      String title,
      String explanation,
      ZoneId zone,
      Optional<Instant> planned) {
    this.workplace = workplace;
    this.zone = zone;
    this.at = TypedDate.moment(workplace, zone);
    window.setId("publication-dialog");
    window.setCaption(title);
    window.setModal(true);
    window.setResizable(false);
    window.addStyleName("dialog");
    when.setId("publication-when");
    when.setCaption(workplace.text("article.publish.when"));
    when.setItems(Moment.values());
    when.setItemCaptionGenerator(
        it -> workplace.text(it == Moment.NOW ? "article.publish.now" : "article.publish.later"));
    when.addValueChangeListener(event -> at.setVisible(event.getValue() == Moment.LATER));
    at.setId("publication-at");
    at.setCaption(
        workplace.text(
            "article.publish.at", zone.getDisplayName(TextStyle.SHORT, workplace.locale())));
    planned.ifPresent(moment -> at.setValue(LocalDateTime.ofInstant(moment, zone)));
    at.setVisible(false);
    when.setValue(planned.isPresent() ? Moment.LATER : Moment.NOW);
    fault = Dialogs.fault(workplace.text("article.publish.at.missing"), when, at);
    window.setContent(Dialogs.body(new Label(explanation), when, at, fault));
  }

  /**
   * Asks, and does it as soon as the moment is admitted.
   *
   * @param confirmation what the button says
   * @param act does it at the moment, or at once; throws what refuses it
   */
  void ask(String confirmation, Consumer<Optional<Instant>> act) {
    Button confirm = new Button(confirmation);
    confirm.setId("confirm");
    confirm.addStyleName(ValoTheme.BUTTON_PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(
        event -> {
          if (isTold() && workplace.attempt(() -> act.accept(moment()))) {
            window.close();
          } else {
            confirm.setEnabled(true);
          }
        });
    Button leave = new Button(workplace.text("article.leave"), event -> window.close());
    leave.setId("confirm-leave");
    window.addCloseShortcut(ShortcutAction.KeyCode.ESCAPE);
    ((CssLayout) window.getContent()).addComponent(Dialogs.buttons(confirm, leave));
    UI.getCurrent().addWindow(window);
    confirm.focus();
  }

  private boolean isTold() {
    boolean told = when.getValue() == Moment.NOW || at.getValue() != null;
    fault.setVisible(!told);
    if (!told) {
      at.focus();
    }
    return told;
  }

  private Optional<Instant> moment() {
    return when.getValue() == Moment.NOW
        ? Optional.empty()
        : Optional.of(at.getValue().atZone(zone).toInstant());
  }
}
