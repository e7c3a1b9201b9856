package id.go.bengkaliskab.pesona.embedded.shell;

import com.vaadin.annotations.Theme;
import com.vaadin.annotations.Viewport;
import com.vaadin.server.Page;
import com.vaadin.server.VaadinRequest;
import com.vaadin.server.VaadinServletService;
import com.vaadin.server.communication.PushConnection;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.ReconnectDialogConfiguration;
import com.vaadin.ui.UI;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.Screen;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One window of AdminCentral: the launcher beside the screen that is open. */
@Theme("pesona")
@Viewport("width=device-width, initial-scale=1")
public final class AdminCentral extends UI {
  private static final long serialVersionUID = 1L;

  private final transient Shell shell;
  private final transient Map<String, Screen> screens = new HashMap<>();
  private final CssLayout stage = new CssLayout();
  private transient Address address;
  private transient Workplace workplace;
  private transient Launcher launcher;

  AdminCentral(Shell shell) {
    this.shell = shell;
  }

  @Override
  protected void init(VaadinRequest request) {
    Optional<Person> person = person();
    if (person.isEmpty()) {
      getPage().setLocation(AdminServlet.SIGN_IN);
      return;
    }
    Locale language = person.get().language();
    setLocale(language);
    // Vaadin's own 1 would put the window before everything in it
    setTabIndex(-1);
    address = new Address(this, shell.currentUser(), this::show);
    workplace = new Workplace(this::person, language, shell.sentences(), address);
    launcher = new Launcher(shell.appsOf(person.get()), workplace, this::speak);
    describeReconnecting(getReconnectDialogConfiguration());
    stage.addStyleName("stage");
    HtmlAttributes.of(stage).set("role", "main");
    CssLayout frame = new CssLayout(launcher.component(), stage);
    frame.addStyleName("frame");
    frame.setSizeFull();
    setContent(frame);
    getPage().addPopStateListener(event -> showAddress());
    showAddress();
  }

  /**
   * Windows are not pushed to. When one ends Vaadin takes its connection away in a thread of its
   * own, without the lock of the session; there is none to take away.
   */
  @Override
  public void setPushConnection(PushConnection connection) {
    if (connection != null) {
      super.setPushConnection(connection);
    }
  }

  private Optional<Person> person() {
    return shell.currentUser().of(VaadinServletService.getCurrentServletRequest());
  }

  private void showAddress() {
    Optional<Place> wished = Place.of(getPage().getUriFragment());
    wished.or(this::home).ifPresent(this::show);
  }

  private Optional<Place> home() {
    return person().flatMap(shell::home);
  }

  private void show(Place place) {
    workplace.attempt(
        () -> {
          App app =
              shell
                  .find(place.app(), workplace.person())
                  .orElseThrow(
                      () ->
                          Refused.because(
                              Refused.Kind.NOT_FOUND, "refusal.app.unknown", place.app()));
          Screen screen =
              screens.computeIfAbsent(app.name(), name -> shell.screens().open(name, workplace));
          screen.show(place.within());
          putOnStage(screen.component());
          launcher.mark(app.name());
          getPage().setTitle(workplace.text(app.labelKey()) + " · Pesona");
        });
  }

  private void putOnStage(Component component) {
    if (component.getParent() != stage) {
      stage.removeAllComponents();
      stage.addComponent(component);
    }
  }

  private void speak(Locale language) {
    workplace.attempt(
        () -> {
          shell.languages().keep(workplace.person(), language);
          Page.getCurrent().reload();
        });
  }

  private void describeReconnecting(ReconnectDialogConfiguration dialog) {
    dialog.setDialogText(workplace.text("admin.offline.retry"));
    dialog.setDialogTextGaveUp(workplace.text("admin.offline.message"));
  }

  /** Languages that screens are worded in. */
  static List<Locale> languages() {
    return List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);
  }
}
