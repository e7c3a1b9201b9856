package id.go.bengkaliskab.pesona.host;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Tells who is signed in behind a request. */
public interface CurrentUser {

  /**
   * The signed-in person, or empty for the public. A disabled account counts as not signed in.
   *
   * @param request a request of the running container, not null
   */
  Optional<Person> of(HttpServletRequest request);

  /**
   * The secret of this browser session that every state change must repeat, made at the first call.
   *
   * @param request a request of a signed-in person
   */
  String csrfToken(HttpServletRequest request);
}
