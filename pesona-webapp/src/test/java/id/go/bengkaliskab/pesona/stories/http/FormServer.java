package id.go.bengkaliskab.pesona.stories.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.annotations.Theme;
import com.vaadin.annotations.Viewport;
import com.vaadin.server.UIClassSelectionEvent;
import com.vaadin.server.UICreateEvent;
import com.vaadin.server.UIProvider;
import com.vaadin.server.VaadinRequest;
import com.vaadin.server.VaadinServlet;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import id.go.bengkaliskab.pesona.admin.Navigation;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.admin.dialog.Dialogs;
import id.go.bengkaliskab.pesona.admin.form.Form;
import id.go.bengkaliskab.pesona.admin.form.FormSources;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.admin.form.StoredLinkTargets;
import id.go.bengkaliskab.pesona.admin.form.UploadTarget;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleResources;
import id.go.bengkaliskab.pesona.embedded.rendering.TemplateScripts;
import id.go.bengkaliskab.pesona.embedded.web.SecurityHeadersFilter;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.embedded.web.WebServer;
import id.go.bengkaliskab.pesona.embedded.web.WebServerSettings;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.DocumentShelf;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PdfReader;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.media.VideoShelf;
import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.media.video.VideoReader;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContext;

/**
 * Serves single forms of the light module to a browser, under AdminCentral's security headers:
 * {@code /.magnolia/forms?dialog=blocks/text}. A button writes the values below the form.
 */
final class FormServer implements AutoCloseable {
  private static final Path MODULES = Path.of(System.getProperty("pesona.lightModules"));
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Person RINI =
      new Person(
          "rini",
          "Rini",
          Optional.empty(),
          Locale.forLanguageTag("id"),
          Set.of("staf-pengolah-data"),
          true);

  private final TestRepository repository;
  private final LightModule module;
  private final Forms forms;
  private final WebServer server;

  FormServer(Path folder) {
    this.repository = new TestRepository(folder);
    LightModuleResources resources = new LightModuleResources(MODULES);
    this.module = LightModuleReader.read(MODULES, "pesona", new TemplateScripts(resources));
    Store pesona = repository.store(Access.AUTHOR, Workspaces.PESONA);
    DecodingBudget budget = new DecodingBudget(20);
    this.forms =
        new Forms(
            new Dialogs(resources),
            new FormSources(
                new PhotoShelf(
                    new MediaLibrary(repository.store(Access.AUTHOR, Workspaces.DAM), pesona),
                    new PhotoReader(budget),
                    new Renditions(folder.resolve("renditions"), budget),
                    Clock.systemUTC()),
                new DocumentShelf(
                    repository.store(Access.AUTHOR, Workspaces.DAM),
                    new PdfReader(Apart.oneByOne()),
                    Clock.systemUTC()),
                new VideoShelf(
                    new MediaLibrary(repository.store(Access.AUTHOR, Workspaces.DAM), pesona),
                    new VideoReader(Optional.empty(), Apart.oneByOne()),
                    new PhotoReader(budget),
                    Clock.systemUTC()),
                new UploadTarget("/.pesona/uploads", () -> "secret"),
                new StoredLinkTargets(
                    Map.of(
                        Workspaces.PESONA,
                        pesona,
                        Workspaces.PESONA_PUBLIC,
                        repository.store(Access.PUBLIC, Workspaces.PESONA_PUBLIC))),
                ZONE));
    this.server =
        new WebServer(
            new WebServerSettings(
                0, "127.0.0.1", false, folder.resolve("web"), 100_000_000, Duration.ofSeconds(5)),
            List.of(new Part()));
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  @Override
  public void close() {
    server.close();
    repository.close();
  }

  private Workplace workplace(Navigation navigation) {
    return new Workplace(
        () -> Optional.of(RINI), RINI.language(), new Sentences(module.texts(), ZONE), navigation);
  }

  private final class Part implements WebPart {
    @Override
    public void register(ServletContext context) {
      context
          .addFilter("headers", new SecurityHeadersFilter(false))
          .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
      var servlet = context.addServlet("forms", new Servlet());
      servlet.setInitParameter("productionMode", "true");
      servlet.addMapping("/.magnolia/forms/*", "/VAADIN/*");
    }
  }

  private final class Servlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void servletInitialized() {
      getService()
          .addSessionInitListener(
              event ->
                  event
                      .getSession()
                      .addUIProvider(
                          new UIProvider() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public Class<? extends UI> getUIClass(UIClassSelectionEvent asked) {
                              return Bench.class;
                            }

                            @Override
                            public UI createInstance(UICreateEvent asked) {
                              return new Bench(FormServer.this);
                            }
                          }));
    }
  }

  /** A window with one form, or two of the same above each other that may change places. */
  @Theme("pesona")
  @Viewport("width=device-width, initial-scale=1")
  static final class Bench extends UI implements Navigation {
    private static final long serialVersionUID = 1L;

    private final transient FormServer server;
    private final CssLayout stage = new CssLayout();
    private final Label written = new Label();
    private final Label told = new Label("0");

    Bench(FormServer server) {
      this.server = server;
    }

    @Override
    protected void init(VaadinRequest request) {
      setLocale(RINI.language());
      String dialog = "pesona:" + request.getParameter("dialog");
      Form first = open(dialog, "first");
      stage.addComponent(first.component());
      if (request.getParameter("two") != null) {
        stage.addComponent(open(dialog, "second").component());
      }
      stage.setWidth("100%");
      written.setId("written");
      told.setId("told");
      CssLayout page =
          new CssLayout(
              stage,
              button("write", () -> written.setValue(first.write().toString())),
              button("check", () -> written.setValue(String.join("\n", first.faults()))),
              button("swap", this::swap),
              button("lock", () -> first.setReadOnly(true)),
              button("unlock", () -> first.setReadOnly(false)),
              written,
              told);
      page.addStyleNames("screen");
      CssLayout frame = new CssLayout(page);
      frame.addStyleName("stage");
      frame.setSizeFull();
      setContent(frame);
    }

    private Form open(String dialog, String id) {
      Form form = server.forms.open(dialog, server.workplace(this), id);
      ObjectNode values = CanonicalJson.object();
      if (dialog.endsWith("text")) {
        values.put("body", "<p>Pantai <strong>Rupat</strong>.</p>");
      }
      if (dialog.endsWith("article")) {
        values
            .put("title", "Pantai Lapin")
            .put("format", "story")
            .put("informationClass", "berkala")
            .put("language", "id");
        values.putArray("tags").add("pantai").add("rupat").add("laut");
      }
      form.read(values);
      form.addChangeListener(
          () -> told.setValue(String.valueOf(Integer.parseInt(told.getValue()) + 1)));
      return form;
    }

    private void swap() {
      Component last = stage.getComponent(stage.getComponentCount() - 1);
      stage.removeComponent(last);
      stage.addComponentAsFirst(last);
    }

    private static Button button(String id, Runnable act) {
      Button button = new Button(id, event -> act.run());
      button.setId(id);
      return button;
    }

    @Override
    public void go(String app, String place) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public void at(String app, String place) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public String address(String path) {
      throw new AssertionError("a form leads nowhere");
    }

    @Override
    public void signOut() {
      throw new AssertionError("a form ends no session");
    }
  }
}
