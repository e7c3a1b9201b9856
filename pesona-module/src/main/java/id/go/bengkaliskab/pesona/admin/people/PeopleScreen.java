package id.go.bengkaliskab.pesona.admin.people;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Optional;

/**
 * Pengguna: accounts for administrators; absences for those whom a deputy may stand in for. An
 * administrator who performs nothing sets no absences either.
 */
public final class PeopleScreen implements Screen {
  static final String APP = "pengguna";
  static final String NEW = "+";

  private final Workplace workplace;
  private final Optional<Staff> staff;
  private final Attendance attendance;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param staff the accounts; empty on a host whose own administration keeps them
   * @param attendance who is away
   */
  public PeopleScreen(Workplace workplace, Optional<Staff> staff, Attendance attendance) {
    this.workplace = workplace;
    this.staff = staff;
    this.attendance = attendance;
    root.addStyleNames("screen", "people");
  }

  @Override
  public Component component() {
    return root;
  }

  @Override
  public void show(String place) {
    root.removeAllComponents();
    Person person = workplace.person();
    boolean administers = person.holds(Person.ADMINISTRATOR);
    if (!administers && !place.isEmpty()) {
      throw Refused.because(
          Refused.Kind.NOT_ALLOWED, "refusal.account.administrator", person.name());
    }
    if (!place.isEmpty()) {
      showAccount(place, accounts());
      return;
    }
    root.addComponent(Look.title(workplace.text("people.title")));
    if (administers) {
      root.addComponent(accountList());
    }
    if (!administers || person.supervises()) {
      root.addComponent(new AbsenceList(workplace, attendance).component());
    }
  }

  private Component accountList() {
    return staff
        .map(accounts -> new AccountList(workplace, accounts, attendance).component())
        .orElseGet(() -> Look.words(workplace.text("people.elsewhere"), "quiet"));
  }

  private Staff accounts() {
    return staff.orElseThrow(
        () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.elsewhere"));
  }

  private void showAccount(String place, Staff accounts) {
    root.addComponent(
        Look.quietly(workplace.text("people.back"), event -> workplace.navigation().go(APP, "")));
    AccountForm form =
        place.equals(NEW)
            ? AccountForm.blank(workplace, accounts, attendance.roles())
            : AccountForm.of(member(place, accounts), workplace, accounts, attendance.roles());
    root.addComponent(form.component());
  }

  private Member member(String login, Staff accounts) {
    return accounts.list(workplace.person()).stream()
        .filter(member -> member.person().login().equals(login))
        .findFirst()
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.unknown", login));
  }
}
