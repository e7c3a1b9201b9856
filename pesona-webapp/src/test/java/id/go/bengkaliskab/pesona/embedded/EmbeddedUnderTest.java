package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.embedded.config.ConfigurationReader;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.DataFolder;
import id.go.bengkaliskab.pesona.embedded.security.AccountChange;
import id.go.bengkaliskab.pesona.embedded.security.Accounts;
import id.go.bengkaliskab.pesona.embedded.security.Passwords;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.contract.Cookies;
import id.go.bengkaliskab.pesona.host.contract.HostUnderTest;
import id.go.bengkaliskab.pesona.host.contract.VisitingBrowser;
import id.go.bengkaliskab.pesona.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** The embedded host on a folder of its own, without a web server. */
final class EmbeddedUnderTest implements HostUnderTest {
  private static final String PASSWORD = "sungai-pakning-2026";
  private static final Passwords PASSWORDS = new Passwords(4);

  private final Path folder;
  private EmbeddedHost host;

  EmbeddedUnderTest(Path folder) {
    this.folder = folder;
    begin();
  }

  private void begin() {
    Map<String, String> settings =
        Map.of(
            "PESONA_DATA",
            folder.toString(),
            "PESONA_LIGHT_MODULES",
            System.getProperty("pesona.lightModules"),
            "PESONA_AUTHOR_URL",
            "http://kerja.example/",
            "PESONA_PUBLIC_URL",
            "http://pesona.example/");
    host =
        new EmbeddedHost(
            new ConfigurationReader(Path.of("."), Path.of("."), settings).read(),
            DataFolder.take(folder));
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public Host publicSide() {
    return host;
  }

  @Override
  public void employ(Person person) {
    Store roles = host.stores().author("userroles");
    person
        .roles()
        .forEach(
            role ->
                roles.change(
                    unit -> unit.findOrCreate("/pesona-" + role, "mgnl:role").set("title", role)));
    boolean known = host.directory().person(person.login()).isPresent();
    accounts()
        .apply(
            new AccountChange.Profile(
                person.login(),
                person.name(),
                person.email(),
                Optional.empty(),
                person.language(),
                person.roles(),
                person.enabled()));
    if (!known) {
      accounts().apply(accounts().newPassword(person.login(), PASSWORD));
    }
  }

  @Override
  public VisitingBrowser browser() {
    return new Browser();
  }

  @Override
  public void restart() {
    host.close();
    begin();
  }

  @Override
  public Path keyFile() {
    return folder.resolve("keys/seal.pem");
  }

  @Override
  public void close() {
    host.close();
  }

  private Accounts accounts() {
    return new Accounts(
        host.stores().author("users"), host.stores().author("userroles"), PASSWORDS);
  }

  private final class Browser implements VisitingBrowser {
    private final Cookies cookies = new Cookies();

    @Override
    public HttpServletRequest request() {
      return cookies.request();
    }

    @Override
    public void signIn(String login) {
      SignIn signIn =
          new SignIn(host.accounts(), accounts(), PASSWORDS, Runnable::run, Clock.systemUTC());
      host.browserSessions().begin(request(), signIn.signIn(login, PASSWORD, "10.0.0.1"));
    }
  }
}
