package id.go.bengkaliskab.pesona.embedded.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Keys;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomAddresses;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSettings;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.site.Contact;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.testing.Office;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on a server where the application isn't at the root, as Magnolia's often is. */
class PagesBelowAPathTest {
  private static final String CONTEXT = "/magnoliaAuthor";
  private static final String SECRET = "rahasia";
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
  private static final Person NURUL =
      new Person(
          "nurul", "Nurul", Optional.empty(), Locale.forLanguageTag("id"), Set.of("kasi"), true);

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CurrentUser users = mock(CurrentUser.class);
  private TestRepository repository;
  private Newsroom newsroom;
  private Tomcat tomcat;
  private ArticleId article;

  @BeforeEach
  void start() throws Exception {
    repository = new TestRepository(folder.resolve("data"));
    Office office =
        new Office(
            repository.store(Access.AUTHOR, Workspaces.PESONA),
            repository.store(Access.AUTHOR, Workspaces.DAM));
    article = office.readyToPublish("pantai-lapin", office.photo("senja"));
    newsroom =
        new Newsroom(
            host(),
            new Stores(repository.sessions(), repository.gate()),
            settings(),
            Clock.systemUTC());
    tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createDirectories(folder.resolve("web")).toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext(CONTEXT, folder.toString());
    List<NewsroomPage> pages = new NewsroomPages(newsroom).all();
    context.addServletContainerInitializer(
        (classes, servlets) ->
            pages.forEach(
                page ->
                    servlets.addServlet(page.name(), page.servlet()).addMapping(page.mapping())),
        Set.of());
    tomcat.getConnector();
    tomcat.start();
    when(users.csrfToken(any())).thenReturn(SECRET);
  }

  @AfterEach
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
    newsroom.close();
    repository.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.pesona/inbox",
        "/.pesona/report",
        "/.pesona/tasks/unknown",
        "/.pesona/tasks/ARTICLE"
      })
  void a_page_names_only_addresses_below_the_path(String path) throws Exception {
    signIn();

    String page = get(path.replace("ARTICLE", article.value())).body();

    assertThat(addresses(page))
        .hasSizeGreaterThan(2)
        .allMatch(address -> address.startsWith(CONTEXT + "/.") || address.startsWith("?"));
  }

  @Test
  void the_pictures_of_a_task_are_where_its_page_says() throws Exception {
    signIn();

    List<String> pictures =
        addresses(get("/.pesona/tasks/" + article).body()).stream()
            .filter(address -> address.contains("/media/"))
            .toList();

    assertThat(pictures).isNotEmpty().allMatch(it -> it.startsWith(CONTEXT + "/.pesona/tasks/"));
  }

  @Test
  void the_file_of_the_report_is_below_the_path() throws Exception {
    signIn();

    assertThat(addresses(get("/.pesona/report?month=2026-11").body()))
        .contains(CONTEXT + "/.rest/pesona/v1/reports/2026-11/csv")
        .contains(CONTEXT + "/.magnolia/admincentral");
  }

  @Test
  void the_page_of_an_approval_link_has_its_style_sheet_there() throws Exception {
    assertThat(addresses(get("/.pesona/approval/" + "a".repeat(43)).body()))
        .contains(CONTEXT + "/.resources/pesona/webresources/css/approval.css");
  }

  @Test
  void a_stranger_is_sent_to_sign_in_with_a_path_that_no_application_path_stands_in()
      throws Exception {
    HttpResponse<String> answer = get("/.pesona/inbox?x=1");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue(CONTEXT + "/masuk?ke=/.pesona/inbox?x=1");
  }

  @Test
  void a_form_leads_back_to_the_page_below_the_path() throws Exception {
    signIn();

    HttpResponse<String> answer =
        client.send(
            request("/.pesona/tasks/" + article)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "csrf=" + SECRET + "&act=comment&text=Bagus"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Location"))
        .hasValue(CONTEXT + "/.pesona/tasks/" + article + "#komentar");
    assertThat(get("/.pesona/tasks/" + article).body()).contains("Bagus");
  }

  @Test
  void pages_of_members_may_stand_in_a_frame_of_the_same_server_but_no_approval_may()
      throws Exception {
    signIn();

    assertThat(policy("/.pesona/inbox")).contains("frame-ancestors 'self'");
    assertThat(policy("/.pesona/approval/" + "a".repeat(43))).contains("frame-ancestors 'none'");
  }

  private String policy(String path) throws Exception {
    return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private void signIn() {
    when(users.of(any())).thenReturn(Optional.of(NURUL));
  }

  private Host host() {
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    Host host = mock(Host.class);
    when(host.sessions()).thenReturn(repository.sessions());
    when(host.directory()).thenReturn(mock(Directory.class));
    when(host.resources()).thenReturn(module.resources());
    when(host.texts()).thenReturn(module.texts());
    when(host.keys()).thenReturn(mock(Keys.class));
    when(host.currentUser()).thenReturn(users);
    when(host.baseUrls())
        .thenReturn(
            new BaseUrls(
                URI.create("https://kerja.example" + CONTEXT), URI.create("https://p.example")));
    return host;
  }

  private NewsroomSettings settings() {
    return new NewsroomSettings(
        "Diskominfotik",
        Contact.of("Diskominfotik"),
        HeadOfOffice.UNSET,
        ApprovalSettings.Mode.DECIDE,
        3,
        Optional::empty,
        folder.resolve("renditions"),
        folder.resolve("uploads"),
        new NewsroomAddresses(
            "/masuk?ke="::concat,
            "/.pesona/inbox?keluar",
            id -> "/.magnolia/admincentral#" + id,
            "/.magnolia/admincentral#papan",
            "/.pesona/report",
            "/.pesona/procedure",
            "/.rest/pesona/v1"));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT + path));
  }

  private static List<String> addresses(String page) {
    return ADDRESS.matcher(page).results().map(match -> match.group(1)).toList();
  }
}
