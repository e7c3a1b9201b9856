package id.go.bengkaliskab.pesona.phone;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * A request of a member of the office.
 *
 * @param request the request
 * @param person who it is
 * @param csrf secret that state changes repeat
 * @param answer answers
 */
record Visit(HttpServletRequest request, Person person, String csrf, PageAnswer answer) {
  /** How acts from here are recorded. */
  private static final String VIA = "phone";

  Actor actor() {
    return Actor.of(person, VIA);
  }

  Locale locale() {
    return person.language();
  }

  /** What stands behind the path of the servlet, with its slash; may be empty. */
  String rest() {
    return Optional.ofNullable(request.getPathInfo()).orElse("");
  }
}
