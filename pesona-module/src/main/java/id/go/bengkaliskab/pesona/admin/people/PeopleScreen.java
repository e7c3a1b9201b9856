package id.go.bengkaliskab.pesona.admin.people;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Set;

/**
 * Pengguna: accounts for administrators; absences for those whom a deputy may stand in for. An
 * administrator who performs nothing sets no absences either.
 */
public final class PeopleScreen implements Screen {
  static final String APP = "pengguna";
  static final String NEW = "+";

  private static final Set<String> WITH_DEPUTY = Set.of("kasi", "kabid");

  private final Workplace workplace;
  private final Staff staff;
  private final Attendance attendance;
  private final CssLayout root = new CssLayout();

  /**
   * @param workplace who works here
   * @param staff the accounts
   * @param attendance who is away
   */
  public PeopleScreen(Workplace workplace, Staff staff, Attendance attendance) {
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
    boolean deputised = WITH_DEPUTY.stream().anyMatch(person::holds);
    if (!administers && (!deputised || !place.isEmpty())) {
      throw Refused.because(
          Refused.Kind.NOT_ALLOWED, "refusal.account.administrator", person.name());
    }
    if (!place.isEmpty()) {
      showAccount(place);
      return;
    }
    root.addComponent(Look.title(workplace.text("people.title")));
    if (administers) {
      root.addComponent(new AccountList(workplace, staff, attendance).component());
    }
    if (deputised) {
      root.addComponent(new AbsenceList(workplace, attendance).component());
    }
  }

  private void showAccount(String place) {
    root.addComponent(
        Look.quietly(workplace.text("people.back"), event -> workplace.navigation().go(APP, "")));
    AccountForm form =
        place.equals(NEW)
            ? AccountForm.blank(workplace, staff, attendance.roles())
            : AccountForm.of(member(place), workplace, staff, attendance.roles());
    root.addComponent(form.component());
  }

  private Member member(String login) {
    return staff.list(workplace.person()).stream()
        .filter(member -> member.person().login().equals(login))
        .findFirst()
        .orElseThrow(
            () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.account.unknown", login));
  }
}
