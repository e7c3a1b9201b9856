package id.go.bengkaliskab.pesona.rest;

import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;

/** Who calls, and in which language they are answered. */
public final class Callers {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final CurrentUser users;
  private final UnaryOperator<Person> today;
  private final Problems problems;

  /**
   * @param users tells who is signed in
   * @param today gives a person with the roles of this day
   * @param problems words what went wrong
   */
  public Callers(CurrentUser users, UnaryOperator<Person> today, Problems problems) {
    this.users = users;
    this.today = today;
    this.problems = problems;
  }

  /**
   * Answers a call, whichever runtime it came in by: a state change only with the secret of the
   * session, what goes wrong as a problem.
   */
  Response answer(HttpServletRequest request, Supplier<Response> work) {
    try {
      requireSecret(request);
      return work.get();
    } catch (Refused refused) {
      return problems.of(refused, locale(request));
    } catch (RuntimeException e) {
      return problems.of(e, request, locale(request));
    }
  }

  /**
   * Lets a state change of a signed-in browser through only with the secret of its session.
   *
   * @throws Refused when the secret is missing or another
   */
  public void requireSecret(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod()) || !signedIn(request)) {
      return;
    }
    String sent = request.getHeader(CsrfFilter.HEADER);
    if (sent == null || !same(sent, csrfToken(request))) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.csrf", CsrfFilter.HEADER);
    }
  }

  private static boolean same(String sent, String expected) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
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
   * The signed-in member of the office, with the roles of this day.
   *
   * @throws Refused when nobody is signed in, or somebody without any role, who stands in for
   *     nobody either
   */
  public Person member(HttpServletRequest request) {
    Person person =
        users
            .of(request)
            .map(today)
            .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
    if (person.roles().isEmpty()) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.no-role", person.name());
    }
    return person;
  }

  /** The language of the person, or, for the public, the one the browser asks for. */
  public Locale locale(HttpServletRequest request) {
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
