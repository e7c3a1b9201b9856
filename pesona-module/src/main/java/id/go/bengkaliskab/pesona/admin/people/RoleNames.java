package id.go.bengkaliskab.pesona.admin.people;

import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.procedure.Role;
import java.util.ArrayList;
import java.util.List;

/** Roles by the names that the procedure and the bundles give them. */
final class RoleNames {
  private final Workplace workplace;
  private final List<Role> roles;

  RoleNames(Workplace workplace, List<Role> roles) {
    this.workplace = workplace;
    this.roles = List.copyOf(roles);
  }

  /** Ids of all roles that an account may have. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(roles.stream().map(Role::id).toList());
    ids.add(Person.ADMINISTRATOR);
    return ids;
  }

  /** A role with what it is for, where that isn't known from the procedure. */
  String explained(String id) {
    return id.equals(Person.ADMINISTRATOR)
        ? workplace.text("people.role.administrator.about")
        : of(id);
  }

  String of(String id) {
    if (id.equals(Person.ADMINISTRATOR)) {
      return workplace.text("people.role.administrator");
    }
    return roles.stream()
        .filter(role -> role.id().equals(id))
        .map(role -> role.title().in(workplace.locale()))
        .findFirst()
        .orElse(id);
  }
}
