package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.SessionSecret;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** The user whom Magnolia's login filter has put into the context of the request. */
final class MagnoliaCurrentUser implements CurrentUser {
  private static final String ANONYMOUS = "anonymous";

  private final SessionSecret secrets;

  MagnoliaCurrentUser(SessionSecret secrets) {
    this.secrets = secrets;
  }

  @Override
  public Optional<Person> of(HttpServletRequest request) {
    if (!MgnlContext.hasInstance()) {
      return Optional.empty();
    }
    return Optional.ofNullable(MgnlContext.getUser())
        .filter(user -> !ANONYMOUS.equals(user.getName()))
        .filter(User::isEnabled)
        .map(People::of);
  }

  @Override
  public String csrfToken(HttpServletRequest request) {
    return secrets.of(request);
  }
}
