package id.go.bengkaliskab.pesona.host.contract;

import javax.servlet.http.HttpServletRequest;

/** Somebody's browser, as the host sees it. */
public interface VisitingBrowser {

  /**
   * The next request, in the browser's session. It counts until the next request of any browser.
   */
  HttpServletRequest request();

  /** Lets a person sign in who has an enabled account. */
  void signIn(String login);
}
