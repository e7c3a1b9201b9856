package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.servlet.http.HttpServletRequest;

/**
 * Who is signed in, with the roles that they hold today.
 *
 * @param users tells who is signed in
 * @param today gives a person with the roles of this day
 */
record Members(CurrentUser users, UnaryOperator<Person> today) {
  /** Who asks; empty when nobody is signed in. */
  Optional<Person> of(HttpServletRequest request) {
    return users.of(request).map(today);
  }

  /** The secret that their forms repeat. */
  String csrfToken(HttpServletRequest request) {
    return users.csrfToken(request);
  }
}
