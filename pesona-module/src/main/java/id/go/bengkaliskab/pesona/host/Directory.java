package id.go.bengkaliskab.pesona.host;

import java.util.List;
import java.util.Optional;

/** The people of the office as the host knows them. */
public interface Directory {

  /**
   * The account with this login, enabled or not.
   *
   * @param login name of the account, not null
   */
  Optional<Person> person(String login);

  /**
   * Enabled people who hold a procedure role, in the order of their names.
   *
   * @param role id of the role without prefix, such as {@code staf-admin}
   */
  List<Person> withRole(String role);
}
