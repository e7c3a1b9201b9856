package id.go.bengkaliskab.pesona.admin.people;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;

/** All accounts. */
final class AccountList {
  private final Workplace workplace;
  private final Attendance attendance;
  private final RoleNames roles;
  private final CssLayout root = Look.group("people-accounts");

  AccountList(Workplace workplace, Staff staff, Attendance attendance) {
    this.workplace = workplace;
    this.attendance = attendance;
    this.roles = new RoleNames(workplace, attendance.roles());
    Button add =
        Look.primary(
            workplace.text("people.add"),
            event -> workplace.navigation().go(PeopleScreen.APP, PeopleScreen.NEW));
    add.setId("people-add");
    CssLayout cards = Look.group("cards");
    cards.setId("people-list");
    List<Member> members = staff.list(workplace.person());
    members.forEach(member -> cards.addComponent(card(member)));
    root.addComponents(add, cards);
  }

  Component component() {
    return root;
  }

  private Component card(Member member) {
    Person person = member.person();
    Button name =
        Look.quietly(
            person.name(), event -> workplace.navigation().go(PeopleScreen.APP, person.login()));
    name.addStyleName("task-title");
    CssLayout facts = Look.group("facts", state(member), Look.fact(person.login()));
    person.roles().stream()
        .map(roles::of)
        .sorted()
        .forEach(role -> facts.addComponent(Look.pill(role, "")));
    person.email().ifPresent(email -> facts.addComponent(Look.fact(email)));
    member
        .nip()
        .ifPresent(nip -> facts.addComponent(Look.fact(workplace.text("people.nip.of", nip))));
    attendance
        .of(person.login())
        .map(absence -> new AbsenceWords(workplace, attendance).of(absence))
        .ifPresent(words -> facts.addComponent(Look.fact(words)));
    CssLayout card = Look.group("card", name, facts);
    card.addStyleName("task");
    card.setId("person-" + person.login());
    return card;
  }

  private Component state(Member member) {
    if (!member.person().enabled()) {
      return Look.pill(workplace.text("people.state.disabled"), "late");
    }
    return member.hasPassword()
        ? Look.pill(workplace.text("people.state.active"), "")
        : Look.pill(workplace.text("people.state.invited"), "soon");
  }
}
