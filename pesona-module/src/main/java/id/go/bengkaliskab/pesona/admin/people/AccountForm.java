package id.go.bengkaliskab.pesona.admin.people;

import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBoxGroup;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.RadioButtonGroup;
import com.vaadin.ui.TextField;
import id.go.bengkaliskab.pesona.admin.Look;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One account: its values, and what can be done with it. */
final class AccountForm {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final Workplace workplace;
  private final Staff staff;
  private final Optional<Member> known;
  private final TextField login;
  private final TextField name;
  private final TextField email;
  private final TextField nip;
  private final RadioButtonGroup<Locale> language;
  private final CheckBoxGroup<String> roles;
  private final CssLayout root = Look.group("account");

  private AccountForm(
      Optional<Member> known, Workplace workplace, Staff staff, RoleNames roleNames) {
    this.known = known;
    this.workplace = workplace;
    this.staff = staff;
    this.login = field("login");
    this.name = field("name");
    this.email = field("email");
    this.nip = field("nip");
    this.language =
        new RadioButtonGroup<>(
            workplace.text("people.language"), List.of(INDONESIAN, Locale.ENGLISH));
    language.setId("account-language");
    language.setItemCaptionGenerator(item -> item.getDisplayLanguage(item));
    language.setValue(INDONESIAN);
    this.roles = new CheckBoxGroup<>(workplace.text("people.roles"), roleNames.ids());
    roles.setId("account-roles");
    roles.setItemCaptionGenerator(roleNames::explained);
    known.ifPresent(this::fill);
    root.addComponents(
        Look.title(
            known.map(member -> member.person().name()).orElse(workplace.text("people.new"))),
        Look.group("fields", login, name, email, nip, language, roles, Look.row(keep())));
    known.ifPresent(member -> root.addComponent(acts(member)));
  }

  static AccountForm blank(Workplace workplace, Staff staff, List<Role> roles) {
    return new AccountForm(Optional.empty(), workplace, staff, new RoleNames(workplace, roles));
  }

  static AccountForm of(Member member, Workplace workplace, Staff staff, List<Role> roles) {
    return new AccountForm(Optional.of(member), workplace, staff, new RoleNames(workplace, roles));
  }

  Component component() {
    return root;
  }

  private TextField field(String name) {
    TextField field = new TextField(workplace.text("people." + name));
    field.setId("account-" + name);
    field.setWidth("100%");
    field.setMaxLength(200);
    return field;
  }

  private void fill(Member member) {
    Person person = member.person();
    login.setValue(person.login());
    login.setReadOnly(true);
    name.setValue(person.name());
    person.email().ifPresent(email::setValue);
    member.nip().ifPresent(nip::setValue);
    language.setValue(person.language().getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN);
    roles.setValue(person.roles());
  }

  private Button keep() {
    Button keep =
        Look.primary(
            workplace.text(known.isPresent() ? "people.keep" : "people.invite"), event -> store());
    keep.setId("account-keep");
    return keep;
  }

  private void store() {
    if (known.isPresent()) {
      run("people.kept", () -> staff.change(wished(), workplace.person()));
    } else {
      run(
          email.getValue().isBlank() ? "people.added" : "people.invited",
          () -> staff.add(wished(), workplace.person()));
    }
  }

  private Member wished() {
    if (name.getValue().isBlank() || login.getValue().isBlank()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.people.name");
    }
    Person person =
        new Person(
            login.getValue().strip().toLowerCase(Locale.ROOT),
            name.getValue().strip(),
            Optional.of(email.getValue().strip()).filter(text -> !text.isEmpty()),
            language.getValue(),
            roles.getValue(),
            known.map(member -> member.person().enabled()).orElse(true));
    return new Member(
        person, Optional.of(nip.getValue().strip()).filter(text -> !text.isEmpty()), false);
  }

  private Component acts(Member member) {
    String who = member.person().login();
    Button link =
        act(
            "link",
            workplace.text(member.hasPassword() ? "people.reset" : "people.invite.again"),
            () -> sendLink(who));
    Button sessions =
        act(
            "sessions",
            workplace.text("people.sessions"),
            () -> run("people.sessions.ended", () -> staff.endSessions(who, workplace.person())));
    boolean enabled = member.person().enabled();
    Button able =
        act(
            enabled ? "disable" : "enable",
            workplace.text(enabled ? "people.disable" : "people.enable"),
            () ->
                run(
                    enabled ? "people.disabled" : "people.enabled",
                    () -> staff.change(member.enabled(!enabled), workplace.person())));
    return Look.group(
        "account-acts",
        Look.partTitle(workplace.text("people.acts")),
        Look.row(link, sessions, able));
  }

  private Button act(String id, String caption, Runnable act) {
    Button button = new Button(caption, event -> act.run());
    button.setId("account-" + id);
    return button;
  }

  private void sendLink(String who) {
    Staff.LinkKind[] sent = new Staff.LinkKind[1];
    if (workplace.attempt(() -> sent[0] = staff.sendLink(who, workplace.person()))) {
      workplace.tell(
          sent[0] == Staff.LinkKind.RESET ? "people.reset.sent" : "people.invite.sent",
          name.getValue());
    }
  }

  private void run(String told, Runnable act) {
    if (workplace.attempt(act)) {
      workplace.tell(told, name.getValue().strip());
      workplace.navigation().go(PeopleScreen.APP, "");
    }
  }
}
