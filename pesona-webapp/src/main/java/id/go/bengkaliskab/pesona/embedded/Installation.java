package id.go.bengkaliskab.pesona.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.cli.OperatorToken;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.health.Disk;
import id.go.bengkaliskab.pesona.embedded.health.DiskLetter;
import id.go.bengkaliskab.pesona.embedded.health.DiskWatch;
import id.go.bengkaliskab.pesona.embedded.health.Health;
import id.go.bengkaliskab.pesona.embedded.health.HealthServlet;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.DataFolder;
import id.go.bengkaliskab.pesona.embedded.lightmodule.BootstrapFiles;
import id.go.bengkaliskab.pesona.embedded.publishing.BootstrapInstaller;
import id.go.bengkaliskab.pesona.embedded.publishing.PublicChanges;
import id.go.bengkaliskab.pesona.embedded.security.Accounts;
import id.go.bengkaliskab.pesona.embedded.security.FirstAdministrator;
import id.go.bengkaliskab.pesona.embedded.security.FirstStart;
import id.go.bengkaliskab.pesona.embedded.security.ForgottenPassword;
import id.go.bengkaliskab.pesona.embedded.security.NewPassword;
import id.go.bengkaliskab.pesona.embedded.security.Passwords;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.embedded.shell.AdminPart;
import id.go.bengkaliskab.pesona.embedded.shell.Apps;
import id.go.bengkaliskab.pesona.embedded.shell.Shell;
import id.go.bengkaliskab.pesona.embedded.signin.SignInPart;
import id.go.bengkaliskab.pesona.embedded.web.OperatorServlet;
import id.go.bengkaliskab.pesona.embedded.web.PagesPart;
import id.go.bengkaliskab.pesona.embedded.web.RestPart;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.embedded.web.WebServer;
import id.go.bengkaliskab.pesona.embedded.web.WebServerSettings;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.newsroom.Additions;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomResources;
import id.go.bengkaliskab.pesona.newsroom.NewsroomScreens;
import id.go.bengkaliskab.pesona.newsroom.ProcedureMissing;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.procedure.calendar.OfficeHours;
import id.go.bengkaliskab.pesona.rest.VerificationResource;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** One office's Pesona: host, module and web server, from start to stop. */
public final class Installation implements AutoCloseable {
  private static final String BOOTSTRAP = "mgnl-bootstrap/pesona";
  static final String HOME = "/.magnolia/admincentral";
  private static final long LARGEST_FORM = 2L * 1024 * 1024;
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedHost host;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Newsroom newsroom;
  private final Accounts accounts;
  private final AccountParts accountParts;
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final SignIn signIn;
  private final BootstrapInstaller installer;
  private final PublicChanges changes;
  private final WebServer server;
  private volatile OperatorToken token;
  private volatile Optional<FirstAdministrator> firstAdministrator = Optional.empty();

  private Installation(EmbeddedHost host, Clock clock) {
    this.host = host;
    this.clock = clock;
    this.accounts =
        new Accounts(
            host.stores().author("users"),
            host.stores().author("userroles"),
            new Passwords(Passwords.COST));
    this.signIn =
        new SignIn(host.accounts(), accounts, new Passwords(Passwords.COST), background, clock);
    this.installer = new BootstrapInstaller(host.sessions());
    bootstrapPages();
    this.newsroom = newsroom(host, clock);
    this.accountParts = new AccountParts(host, newsroom, accounts, random, clock);
    this.changes =
        new PublicChanges(
            host.sessions(),
            List.of(Workspaces.PESONA_PUBLIC, Workspaces.DAM_PUBLIC, Workspaces.WEBSITE_PUBLIC));
    WebServerSettings settings = settings();
    this.server = new WebServer(settings, parts(settings));
  }

  /**
   * Opens the repository, prepares what a first start needs and begins to serve.
   *
   * @param configuration all settings
   * @param clock tells the time
   * @throws StartRefused when something stands against it that a person can mend
   */
  public static Installation start(Configuration configuration, Clock clock) {
    DataFolder folder = DataFolder.take(configuration.data());
    LogFile.begin(folder.path());
    EmbeddedHost host;
    try {
      host = new EmbeddedHost(configuration, folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
    try {
      Installation installation = new Installation(host, clock);
      installation.serve();
      return installation;
    } catch (RuntimeException e) {
      host.close();
      throw e;
    }
  }

  /** The administrator that this first start made, with the password to be shown once. */
  public Optional<FirstAdministrator> firstAdministrator() {
    return firstAdministrator;
  }

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  /** When the office works. */
  public OfficeHours officeHours() {
    return newsroom.desk().procedures().current().officeHours();
  }

  /**
   * Takes no more requests, lets those under way and running effects end, and closes the
   * repository.
   */
  @Override
  public void close() {
    OperatorToken.delete(data());
    server.close();
    newsroom.close();
    background.shutdown();
    changes.close();
    host.close();
  }

  private static Newsroom newsroom(EmbeddedHost host, Clock clock) {
    OfficeSettings settings = new OfficeSettings(host.configuration());
    try {
      return new Newsroom(host, host.stores(), settings.of(host.folder().path()), clock);
    } catch (ProcedureMissing e) {
      throw new StartRefused(e, "start.procedure.missing", e.path());
    }
  }

  private void serve() {
    server.start();
    firstAdministrator = people();
    token = OperatorToken.write(data(), server.port(), random);
    newsroom.start(
        path -> URI.create("http://127.0.0.1:" + server.port() + path),
        accountParts.additions().and(disk()));
  }

  private Additions disk() {
    return new Additions(
        List.of(),
        List.of(new DiskLetter(newsroom.letterWriter(), data().toString())),
        List.of(
            host.bytesSweep(),
            new DiskWatch(
                new Disk(data()),
                newsroom.store(),
                newsroom.chain(),
                host.directory(),
                new Mailings(newsroom.outbox()),
                newsroom.zone(),
                clock)));
  }

  private void bootstrapPages() {
    new BootstrapFiles(Installation.class.getClassLoader(), BOOTSTRAP)
        .of(Workspaces.WEBSITE)
        .forEach(
            file -> {
              installer.install(Access.AUTHOR, Workspaces.WEBSITE, file);
              installer.install(Access.PUBLISHER, Workspaces.WEBSITE_PUBLIC, file);
            });
  }

  /**
   * Once the port is taken, so that a password that is shown once isn't made for a start that
   * fails.
   */
  private Optional<FirstAdministrator> people() {
    FirstStart first =
        new FirstStart(
            installer,
            Installation.class.getClassLoader(),
            host.accounts(),
            accounts,
            new Passwords(Passwords.COST),
            random);
    if (host.configuration().demo()) {
      first.demo();
      return Optional.empty();
    }
    return first.office();
  }

  private WebServerSettings settings() {
    Configuration configuration = host.configuration();
    return new WebServerSettings(
        configuration.port(),
        configuration.address(),
        configuration.secureCookies(),
        data().resolve("web"),
        LARGEST_FORM,
        STOP_PATIENCE);
  }

  private List<WebPart> parts(WebServerSettings settings) {
    SiteParts site = new SiteParts(host, newsroom, clock);
    OperatorServlet operator = new OperatorServlet(() -> token.secret(), this::verification);
    return List.of(
        site.pages(settings, changes),
        rest(),
        site.renditions(),
        site.previews(),
        new PagesPart(new NewsroomPages(newsroom).all()),
        new AdminPart(shell()),
        door(),
        operator,
        new HealthServlet(
            new Health(newsroom.store(), new Disk(data()), clock), operator::isOperator));
  }

  private RestPart rest() {
    return new RestPart(
        Stream.concat(
                new NewsroomResources(newsroom).all().stream(),
                accountParts.resources(signIn).stream())
            .toList());
  }

  private Shell shell() {
    Apps apps = Apps.of(() -> host.module().get().module().resources());
    return new Shell(
        apps,
        new NewsroomScreens(newsroom, Optional.of(accountParts.staff())),
        host.browserSessions(),
        newsroom.duties()::today,
        (person, language) -> accounts.speak(person.login(), language),
        newsroom.sentences());
  }

  private WebPart door() {
    return new SignInPart(
        new SignInPart.Surroundings(
            host.browserSessions(),
            signIn,
            new ForgottenPassword(host.accounts(), accountParts.records(), background, clock),
            new NewPassword(
                host.accounts(), accounts, accountParts.records(), newsroom.store(), clock),
            () -> host.configuration().mail().isPresent(),
            newsroom.templates(),
            newsroom.sentences(),
            host.configuration().office(),
            HOME,
            random));
  }

  private JsonNode verification() {
    return VerificationResource.describe(
        newsroom.records().verifier().verify(), newsroom.sentences(), Locale.forLanguageTag("id"));
  }

  private Path data() {
    return host.folder().path();
  }
}
