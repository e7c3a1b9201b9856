package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.NewPassword;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page behind a link from a mail, on which a password is set. The address is a secret: it is
 * never logged, stored nor sent on as a referrer.
 */
final class NewPasswordServlet extends DoorServlet {
  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "new-password";

  private final transient NewPassword passwords;

  NewPasswordServlet(DoorPages pages, FormKey key, NewPassword passwords) {
    super(pages, key);
    this.passwords = passwords;
  }

  @Override
  void show(Visit visit) throws IOException {
    page(visit, 200, List.of());
  }

  @Override
  void take(Visit visit, PostedForm form) throws IOException {
    try {
      passwords.set(token(visit), form.field("password"), form.field("repeated"));
    } catch (Refused refused) {
      page(visit, 422, visit.pages().sentences(refused, visit.locale()));
      return;
    }
    visit.show(200, "password-set", Map.of("next", FrontDoor.SIGN_IN));
  }

  @Override
  void showAgain(Visit visit, int status, String sentence) throws IOException {
    page(visit, status, List.of(sentence));
  }

  private void page(Visit visit, int status, List<String> faults) throws IOException {
    Optional<NewPassword.OpenLink> open = passwords.look(token(visit));
    if (open.isEmpty()) {
      visit.show(410, "link-ended", Map.of("next", FrontDoor.FORGOTTEN));
      return;
    }
    visit.show(
        status,
        TEMPLATE,
        Map.of(
            "faults",
            faults,
            "purpose",
            open.get().purpose().id(),
            "login",
            open.get().person().login()));
  }

  private static String token(Visit visit) {
    String path = Optional.ofNullable(visit.request().getPathInfo()).orElse("");
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
