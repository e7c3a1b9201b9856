package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.ForgottenPassword;
import id.go.bengkaliskab.pesona.page.PostedForm;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The page for those who forgot their password. */
final class ForgottenPasswordServlet extends DoorServlet {
  private static final long serialVersionUID = 1L;
  private static final String TEMPLATE = "forgotten";
  private static final int TOO_MANY_REQUESTS = 429;

  private final transient ForgottenPassword forgotten;
  private final transient BooleanSupplier mail;

  /**
   * @param mail whether there is a mail server
   */
  ForgottenPasswordServlet(
      DoorPages pages, FormKey key, ForgottenPassword forgotten, BooleanSupplier mail) {
    super(pages, key);
    this.forgotten = forgotten;
    this.mail = mail;
  }

  @Override
  void show(Visit visit) throws IOException {
    page(visit, 200, List.of(), false);
  }

  @Override
  void take(Visit visit, PostedForm form) throws IOException {
    try {
      forgotten.ask(form.field("name"), visit.request().getRemoteAddr());
    } catch (Refused refused) {
      List<String> faults = visit.pages().sentences(refused, visit.locale());
      page(visit, TOO_MANY_REQUESTS, faults, false);
      return;
    }
    page(visit, 200, List.of(), true);
  }

  @Override
  void showAgain(Visit visit, int status, String sentence) throws IOException {
    page(visit, status, List.of(sentence), false);
  }

  private void page(Visit visit, int status, List<String> faults, boolean sent) throws IOException {
    visit.show(
        status,
        TEMPLATE,
        Map.of(
            "faults",
            faults,
            "sent",
            sent,
            "mail",
            mail.getAsBoolean(),
            "back",
            FrontDoor.SIGN_IN));
  }
}
