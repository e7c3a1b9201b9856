package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** Who calls, and in which language they are answered. */
public final class Callers {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private final CurrentUser users;

  /**
   * @param users tells who is signed in
   */
  public Callers(CurrentUser users) {
    this.users = users;
  }

  /**
   * The signed-in member of the office as an actor.
   *
   * @throws Refused when nobody is signed in, or somebody without any role
   */
  Actor actor(HttpServletRequest request) {
    return Actor.of(member(request), "rest");
  }

  /**
   * The signed-in member of the office.
   *
   * @throws Refused when nobody is signed in, or somebody without any role
   */
  Person member(HttpServletRequest request) {
    Person person =
        users
            .of(request)
            .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
    if (person.roles().isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.no-role", person.name());
    }
    return person;
  }

  /** The language of the person, or, for the public, the one the browser asks for. */
  Locale locale(HttpServletRequest request) {
    return users.of(request).map(Person::language).orElseGet(() -> asked(request));
  }

  /** The secret that the caller's state changes repeat. */
  String csrfToken(HttpServletRequest request) {
    return users.csrfToken(request);
  }

  boolean signedIn(HttpServletRequest request) {
    return users.of(request).isPresent();
  }

  private static Locale asked(HttpServletRequest request) {
    boolean english =
        request.getHeader("Accept-Language") != null
            && request.getLocale().getLanguage().equals("en");
    return english ? Locale.ENGLISH : INDONESIAN;
  }
}
