package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.embedded.security.ForgottenPassword;
import id.go.bengkaliskab.pesona.embedded.security.NewPassword;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.security.SecureRandom;
import java.util.function.BooleanSupplier;
import javax.servlet.ServletContext;

/** The pages at the door of the office. */
public final class SignInPart implements WebPart {
  private final Surroundings around;

  /**
   * What the pages stand on.
   *
   * @param sessions keeps who is signed in
   * @param signIn checks passwords
   * @param forgotten sends links to those who forgot theirs
   * @param newPassword sets passwords by links
   * @param mail whether there is a mail server
   * @param templates templates of pages
   * @param sentences words refusals
   * @param office name of the office
   * @param home path of the page to which those go who wished for none
   * @param random source of secrets
   */
  public record Surroundings(
      EmbeddedCurrentUser sessions,
      SignIn signIn,
      ForgottenPassword forgotten,
      NewPassword newPassword,
      BooleanSupplier mail,
      Templates templates,
      Sentences sentences,
      String office,
      String home,
      SecureRandom random) {}

  /**
   * @param around what the pages stand on
   */
  public SignInPart(Surroundings around) {
    this.around = around;
  }

  @Override
  public void register(ServletContext context) {
    DoorPages pages = new DoorPages(around.templates(), around.sentences(), around.office());
    FormKey key = new FormKey(around.random());
    context
        .addServlet(
            "sign-in",
            new SignInServlet(pages, key, around.signIn(), around.sessions(), around.home()))
        .addMapping(FrontDoor.SIGN_IN);
    context
        .addServlet(
            "sign-out", new SignOutServlet(new FrontDoor(around.sessions()), around.sessions()))
        .addMapping(FrontDoor.SIGN_OUT);
    context
        .addServlet(
            "forgotten-password",
            new ForgottenPasswordServlet(pages, key, around.forgotten(), around.mail()))
        .addMapping(FrontDoor.FORGOTTEN);
    context
        .addServlet("new-password", new NewPasswordServlet(pages, key, around.newPassword()))
        .addMapping(FrontDoor.NEW_PASSWORD + "/*");
  }
}
