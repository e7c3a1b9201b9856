package id.go.bengkaliskab.pesona.admin.people;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.TypedDate;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.workflow.Absence;
import java.util.List;
import java.util.Optional;

/** The absences that somebody may set, each with the means to do so. */
final class AbsenceList {
  private final Workplace workplace;
  private final Attendance attendance;
  private final AbsenceWords words;
  private final CssLayout cards = Look.group("cards");
  private final CssLayout root = Look.group("people-absences");

  AbsenceList(Workplace workplace, Attendance attendance) {
    this.workplace = workplace;
    this.attendance = attendance;
    this.words = new AbsenceWords(workplace, attendance);
    cards.setId("absences");
    root.addComponents(
        Look.partTitle(workplace.text("people.absences")),
        Look.words(workplace.text("people.absences.about"), "quiet", "about"),
        cards);
    renew();
  }

  Component component() {
    return root;
  }

  private void renew() {
    cards.removeAllComponents();
    attendance.within(workplace.person()).forEach(person -> cards.addComponent(card(person)));
  }

  private Component card(Person person) {
    Optional<Absence> absence = attendance.of(person.login());
    CssLayout card =
        Look.group(
            "card",
            Look.words(person.name(), "channel-name"),
            Look.words(
                absence.map(words::of).orElseGet(() -> workplace.text("people.present")),
                "quiet",
                "absence"));
    card.addStyleName("task");
    card.setId("absence-" + person.login());
    Button set = new Button(workplace.text("people.absence.set"));
    set.setId(card.getId() + "-set");
    set.addClickListener(
        event -> {
          card.removeComponent(set.getParent());
          card.addComponent(form(person, absence));
        });
    CssLayout acts = Look.row(set);
    if (absence.isPresent()) {
      Button end = new Button(workplace.text("people.absence.end"), event -> end(person));
      end.setId(card.getId() + "-end");
      acts.addComponent(end);
    }
    card.addComponent(acts);
    return card;
  }

  private Component form(Person person, Optional<Absence> absence) {
    String id = "absence-" + person.login();
    DateField from = day("people.absence.from", id + "-from");
    DateField until = day("people.absence.until", id + "-until");
    ComboBox<Person> deputy =
        new ComboBox<>(workplace.text("people.absence.deputy"), deputies(person));
    deputy.setId(id + "-deputy");
    deputy.setWidth("100%");
    deputy.setItemCaptionGenerator(Person::name);
    deputy.setPlaceholder(workplace.text("people.absence.nobody"));
    absence.ifPresent(
        it -> {
          from.setValue(it.from());
          until.setValue(it.until());
          it.deputy()
              .flatMap(
                  login ->
                      deputies(person).stream()
                          .filter(one -> one.login().equals(login))
                          .findFirst())
              .ifPresent(deputy::setValue);
        });
    Button keep =
        Look.primary(
            workplace.text("people.absence.keep"), event -> keep(person, from, until, deputy));
    keep.setId(id + "-keep");
    Button leave = new Button(workplace.text("people.absence.leave"), event -> renew());
    leave.setId(id + "-leave");
    return Look.group("fields", from, until, deputy, Look.row(keep, leave));
  }

  private DateField day(String caption, String id) {
    DateField field = TypedDate.day(workplace);
    field.setCaption(workplace.text(caption));
    field.setId(id);
    field.setWidth("100%");
    return field;
  }

  private List<Person> deputies(Person absent) {
    return attendance.colleagues().stream()
        .filter(person -> !person.login().equals(absent.login()))
        .filter(person -> !person.holds(Person.ADMINISTRATOR))
        .toList();
  }

  private void keep(Person person, DateField from, DateField until, ComboBox<Person> deputy) {
    Optional<String> standIn = Optional.ofNullable(deputy.getValue()).map(Person::login);
    if (workplace.attempt(
        () ->
            attendance.set(
                person.login(), from.getValue(), until.getValue(), standIn, workplace.actor()))) {
      workplace.tell("people.absence.kept", person.name());
      renew();
    }
  }

  private void end(Person person) {
    if (workplace.attempt(() -> attendance.end(person.login(), workplace.actor()))) {
      workplace.tell("people.absence.ended", person.name());
      renew();
    }
  }
}
