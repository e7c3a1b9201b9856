package id.go.bengkaliskab.pesona.embedded.shell;

import com.vaadin.server.CustomizedSystemMessages;
import com.vaadin.server.DeploymentConfiguration;
import com.vaadin.server.ServiceException;
import com.vaadin.server.SystemMessages;
import com.vaadin.server.UIClassSelectionEvent;
import com.vaadin.server.UICreateEvent;
import com.vaadin.server.UIProvider;
import com.vaadin.server.VaadinServlet;
import com.vaadin.server.VaadinServletService;
import com.vaadin.ui.UI;
import id.go.bengkaliskab.pesona.embedded.signin.FrontDoor;
import id.go.bengkaliskab.pesona.host.Person;
import java.io.IOException;
import java.util.Locale;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves AdminCentral to people who are signed in, and Vaadin's own files to everybody. */
final class AdminServlet extends VaadinServlet {
  private static final long serialVersionUID = 1L;

  /** Where it stands, as in Magnolia. */
  static final String PATH = "/.magnolia/admincentral";

  /** Where who isn't signed in goes first. */
  static final String SIGN_IN = FrontDoor.signInFor(PATH);

  private final transient Shell shell;

  AdminServlet(Shell shell) {
    this.shell = shell;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getServletPath().equals(PATH)) {
      response.setHeader("Cache-Control", "no-store");
      if (isWindow(request) && shell.currentUser().of(request).isEmpty()) {
        turnAway(request, response);
        return;
      }
    }
    super.service(request, response);
  }

  /** A page or its first question; what an open page asks later, Vaadin itself answers. */
  private static boolean isWindow(HttpServletRequest request) {
    String within = request.getPathInfo();
    return within == null || within.equals("/");
  }

  private static void turnAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      response.sendRedirect(SIGN_IN);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  @Override
  protected VaadinServletService createServletService(DeploymentConfiguration configuration)
      throws ServiceException {
    VaadinServletService service = super.createServletService(configuration);
    service.addSessionInitListener(
        event -> {
          event.getSession().addUIProvider(new Windows(shell));
          event.getSession().addBootstrapListener(new PageHead(this::language));
        });
    service.setSystemMessagesProvider(info -> messages(info.getLocale()));
    return service;
  }

  /**
   * A session that ended opens the same address again, which leads to the sign-in page and back;
   * what was typed waits in the browser.
   */
  private SystemMessages messages(Locale locale) {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredURL(null);
    messages.setInternalErrorNotificationEnabled(true);
    messages.setInternalErrorCaption(text(locale, "admin.failed.caption"));
    messages.setInternalErrorMessage(text(locale, "admin.failed.reload"));
    messages.setCommunicationErrorNotificationEnabled(true);
    messages.setCommunicationErrorCaption(text(locale, "admin.offline.caption"));
    messages.setCommunicationErrorMessage(text(locale, "admin.offline.message"));
    return messages;
  }

  private Locale language(HttpServletRequest request) {
    return shell
        .currentUser()
        .of(request)
        .map(Person::language)
        .orElse(Locale.forLanguageTag("id"));
  }

  private String text(Locale locale, String key) {
    return shell.sentences().text(locale, key);
  }

  /** Gives every window its own instance with what it needs. */
  private static final class Windows extends UIProvider {
    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    Windows(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Class<? extends UI> getUIClass(UIClassSelectionEvent event) {
      return AdminCentral.class;
    }

    @Override
    public UI createInstance(UICreateEvent event) {
      return new AdminCentral(shell);
    }
  }
}
