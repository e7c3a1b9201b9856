package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.contract.Cookies;
import id.go.bengkaliskab.pesona.host.contract.HostUnderTest;
import id.go.bengkaliskab.pesona.host.contract.VisitingBrowser;
import java.nio.file.Path;
import javax.servlet.http.HttpServletRequest;

/** The adapter above a Magnolia that is a fake. */
final class MagnoliaUnderTest implements HostUnderTest {
  private final Path folder;
  private final FakeUsers users = new FakeUsers();
  private final FakeContext context;
  private FakeMagnolia magnolia;
  private Host host;
  private Host publicSide;

  MagnoliaUnderTest(Path folder, FakeContext context) {
    this.folder = folder;
    this.context = context;
    begin();
  }

  private void begin() {
    magnolia = new FakeMagnolia(folder, users);
    host = magnolia.authorHost();
    publicSide = magnolia.publicHost();
  }

  FakeMagnolia magnolia() {
    return magnolia;
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public Host publicSide() {
    return publicSide;
  }

  @Override
  public void employ(Person person) {
    users.put(person);
  }

  @Override
  public VisitingBrowser browser() {
    return new Browser();
  }

  @Override
  public void restart() {
    magnolia.close();
    begin();
  }

  @Override
  public Path keyFile() {
    return magnolia.keyFile();
  }

  @Override
  public void close() {
    magnolia.close();
  }

  private final class Browser implements VisitingBrowser {
    private final Cookies cookies = new Cookies();
    private String login = "anonymous";

    @Override
    public HttpServletRequest request() {
      context.bind(users.getUser(login));
      return cookies.request();
    }

    @Override
    public void signIn(String person) {
      login = person;
    }
  }
}
