package id.go.bengkaliskab.pesona.embedded.signin;

import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.page.PageAnswer;
import id.go.bengkaliskab.pesona.page.PostedForm;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Signs out, by a form that repeats the secret of the session in the field {@code csrf}. */
final class SignOutServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient FrontDoor door;
  private final transient EmbeddedCurrentUser sessions;

  SignOutServlet(FrontDoor door, EmbeddedCurrentUser sessions) {
    this.door = door;
    this.sessions = sessions;
  }

  /** Somebody who comes by an address instead of the button is not signed out by it. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    PageAnswer.protect(request, response).seeOther(FrontDoor.SIGN_IN);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageAnswer answer = PageAnswer.protect(request, response);
    PostedForm form = PostedForm.of(request);
    boolean meant =
        form.fault() == 0
            && sessions.of(request).isPresent()
            && form.repeats("csrf", sessions.csrfToken(request));
    answer.seeOther(meant ? door.signOut(request) : FrontDoor.SIGN_IN);
  }
}
