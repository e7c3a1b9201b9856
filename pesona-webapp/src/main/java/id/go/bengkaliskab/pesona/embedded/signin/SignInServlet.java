package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.embedded.security.SignedIn;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The sign-in page. */
final class SignInServlet extends DoorServlet {
  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "sign-in";
  private static final String TO = "to";

  private final transient SignIn signIn;
  private final transient EmbeddedCurrentUser sessions;
  private final transient String home;

  /**
   * @param home path of the page to which those go who wished for none
   */
  SignInServlet(
      DoorPages pages, FormKey key, SignIn signIn, EmbeddedCurrentUser sessions, String home) {
    super(pages, key);
    this.signIn = signIn;
    this.sessions = sessions;
    this.home = home;
  }

  @Override
  void show(Visit visit) throws IOException {
    page(visit, 200, List.of(), "");
  }

  @Override
  void take(Visit visit, PostedForm form) throws IOException {
    SignedIn signedIn;
    try {
      signedIn =
          signIn.signIn(
              form.field("login"), form.field("password"), visit.request().getRemoteAddr());
    } catch (Refused refused) {
      page(visit, 401, visit.pages().sentences(refused, visit.locale()), form.field("login"));
      return;
    }
    sessions.begin(visit.request(), signedIn);
    visit.answer().seeOther(next(visit));
  }

  @Override
  void showAgain(Visit visit, int status, String sentence) throws IOException {
    page(visit, status, List.of(sentence), "");
  }

  private void page(Visit visit, int status, List<String> faults, String typed) throws IOException {
    visit.show(
        status,
        TEMPLATE,
        Map.of(
            "faults",
            faults,
            "typed",
            typed,
            "left",
            visit.request().getParameter("left") != null,
            "already",
            sessions.of(visit.request()).map(Person::name).orElse(""),
            "next",
            next(visit),
            "forgotten",
            FrontDoor.FORGOTTEN));
  }

  private String next(Visit visit) {
    return ReturnPath.wished(visit.request().getParameter(TO)).orElse(home);
  }
}
