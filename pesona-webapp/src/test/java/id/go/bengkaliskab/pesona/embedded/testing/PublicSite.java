package id.go.bengkaliskab.pesona.embedded.testing;

import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFiles;
import id.go.bengkaliskab.pesona.embedded.publishing.BootstrapInstaller;
import id.go.bengkaliskab.pesona.embedded.publishing.PublicChanges;
import id.go.bengkaliskab.pesona.embedded.rendering.ContentReader;
import id.go.bengkaliskab.pesona.embedded.rendering.CurrentModule;
import id.go.bengkaliskab.pesona.embedded.rendering.LoadedModule;
import id.go.bengkaliskab.pesona.embedded.rendering.PageRenderer;
import id.go.bengkaliskab.pesona.embedded.web.PageCache;
import id.go.bengkaliskab.pesona.embedded.web.SitePages;
import id.go.bengkaliskab.pesona.embedded.web.SitePart;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.embedded.web.WebServer;
import id.go.bengkaliskab.pesona.embedded.web.WebServerSettings;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.site.Contact;
import id.go.bengkaliskab.pesona.site.PesonaSite;
import id.go.bengkaliskab.pesona.site.Sections;
import id.go.bengkaliskab.pesona.site.SiteFacts;
import id.go.bengkaliskab.pesona.store.Store;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The real public site over a real repository, with its real light module. */
public final class PublicSite implements AutoCloseable {
  private static final BaseUrls URLS =
      new BaseUrls(URI.create("https://kerja.example"), URI.create("https://pesona.example"));

  private static final String PROCEDURE = "/pesona/sop/pengelolaan-aplikasi-pesona.yaml";
  private static final Contact OFFICE =
      new Contact(
          "Dinas Kominfotik & Statistik",
          "Office of Communication & Statistics",
          "Jalan Antara, Bengkalis",
          "kantor@bengkaliskab.example",
          "+62 766 000000");
  private static final Set<String> ALL_GUARDS =
      Set.of(
          "has-title",
          "has-text",
          "has-media",
          "fits-format",
          "checklist-complete",
          "approver-left",
          "not-own-work",
          "approval-covers-content",
          "has-slug",
          "has-seo",
          "media-described",
          "not-excluded",
          "channels-settled");

  private final TestRepository repository;
  private final WebServer server;
  private final PublicChanges changes;
  private final Store articles;
  private final Store assets;

  /**
   * @param folder folder for temporary files
   * @param port port to listen on, 0 for a free one
   * @param more what else the server serves
   */
  public PublicSite(Path folder, int port, WebPart... more) {
    this(
        folder,
        new WebServerSettings(
            port, "127.0.0.1", false, folder.resolve("web"), 100_000, Duration.ofSeconds(5)),
        more);
  }

  /**
   * @param folder folder for temporary files
   * @param settings how the server stands
   * @param more what else the server serves
   */
  public PublicSite(Path folder, WebServerSettings settings, WebPart... more) {
    repository = new TestRepository(folder.resolve("data"));
    articles = repository.store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC);
    assets = repository.store(Access.PUBLISHER, Workspaces.DAM_PUBLIC);
    bootstrap();
    Path modules = Path.of(System.getProperty("pesona.lightModules"));
    CurrentModule module = CurrentModule.fixed(LoadedModule.read(modules, "pesona"));
    PesonaSite pesona = pesona(module);
    ContentReader pages = new ContentReader(repository.sessions(), Workspaces.WEBSITE_PUBLIC);
    changes =
        new PublicChanges(
            repository.sessions(),
            List.of(Workspaces.PESONA_PUBLIC, Workspaces.DAM_PUBLIC, Workspaces.WEBSITE_PUBLIC));
    PageRenderer renderer = new PageRenderer(module, pages, pesona.functions());
    List<WebPart> parts = new ArrayList<>();
    parts.add(
        new SitePart(
            module,
            pesona,
            new SitePages(renderer, module),
            new PageCache(changes::count),
            settings,
            List.of("/unggah/")));
    parts.addAll(List.of(more));
    server = new WebServer(settings, parts);
    server.start();
  }

  private PesonaSite pesona(CurrentModule module) {
    PesonaSite.Sources sources =
        new PesonaSite.Sources(
            repository.store(Access.PUBLIC, Workspaces.PESONA_PUBLIC),
            repository.store(Access.PUBLIC, Workspaces.DAM_PUBLIC),
            RichText::clean,
            new ProcedureReader(ALL_GUARDS),
            PROCEDURE,
            () -> module.resources().read(PROCEDURE),
            (procedure, locale) -> locale.toLanguageTag().getBytes(StandardCharsets.UTF_8));
    return new PesonaSite(
        sources,
        new SiteFacts(
            URLS, new Sections(module.resources(), module.texts()), OFFICE, module.texts()),
        Clock.systemUTC());
  }

  private void bootstrap() {
    BootstrapInstaller installer = new BootstrapInstaller(repository.sessions());
    new BootstrapFiles(getClass().getClassLoader(), "mgnl-bootstrap/pesona")
        .of(Workspaces.WEBSITE)
        .forEach(file -> installer.install(Access.PUBLISHER, Workspaces.WEBSITE_PUBLIC, file));
  }

  /** Where public articles lie, to be written as by the publishing. */
  public Store articles() {
    return articles;
  }

  /** Where public assets lie, to be written as by the publishing. */
  public Store assets() {
    return assets;
  }

  /** The repository behind it. */
  public TestRepository repository() {
    return repository;
  }

  /** The server. */
  public WebServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    changes.close();
    repository.close();
  }
}
