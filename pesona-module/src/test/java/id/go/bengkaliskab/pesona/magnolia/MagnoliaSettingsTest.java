package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.newsroom.NewsroomAddresses;
import id.go.bengkaliskab.pesona.newsroom.NewsroomSettings;
import id.go.bengkaliskab.pesona.notice.MailLogin;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import java.beans.BeanInfo;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class MagnoliaSettingsTest {

  @TempDir Path folder;
  private final PesonaModule module =
      new PesonaModule(mock(MagnoliaPeriodicTasks.class), () -> null);
  private Map<String, Object> shipped;

  /** As Magnolia does it: each line of the file through the setter of its name. */
  @BeforeEach
  void configure() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/pesona/config.yaml")) {
      shipped = new Yaml().load(in);
    }
    for (PropertyDescriptor property : properties()) {
      property.getWriteMethod().invoke(module, shipped.get(property.getName()));
    }
    module.setPublicUrl("https://pesona.test");
  }

  @Test
  void the_shipped_file_names_every_property_and_no_other() throws Exception {
    assertThat(
            Arrays.stream(properties())
                .map(PropertyDescriptor::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(shipped.keySet());
  }

  @Test
  void as_shipped_links_decide_within_three_days_and_there_is_no_mail() {
    NewsroomSettings settings = read();

    assertThat(settings.office()).startsWith("Dinas Komunikasi");
    assertThat(settings.linkMode()).isEqualTo(ApprovalSettings.Mode.DECIDE);
    assertThat(settings.linkDays()).isEqualTo(3);
    assertThat(settings.mail().get()).isEmpty();
    assertThat(settings.renditions().toString()).endsWith("/.pesona/renditions");
  }

  @Test
  void the_mail_server_is_reached_with_the_password_of_the_file() throws Exception {
    Path password = Files.writeString(folder.resolve("smtp"), "rahasia\n");
    module.setMailHost("smtp.test");
    module.setMailTls("tls");
    module.setMailUser("pesona");
    module.setMailPasswordFile(password.toString());
    module.setMailSender("pesona@kantor.test");

    assertThat(read().mail().get())
        .contains(
            new MailSettings(
                "smtp.test",
                465,
                MailSettings.Tls.TLS,
                Optional.of(new MailLogin("pesona", "rahasia")),
                "pesona@kantor.test",
                module.getOffice()));
  }

  @Test
  void addresses_are_paths_within_the_web_application() {
    NewsroomAddresses addresses = read().addresses();
    ArticleId article = ArticleId.parse("0123456789abcdef-202608").orElseThrow();

    assertThat(addresses.desk().apply(article))
        .isEqualTo("/.magnolia/admincentral#app:pesona-artikel:main;" + article.value());
    assertThat(addresses.board()).isEqualTo("/.magnolia/admincentral#app:pesona-papan:main;");
    assertThat(addresses.report()).isEqualTo("/.pesona/report");
    assertThat(addresses.signOut()).isEqualTo("/.pesona/inbox?mgnlLogout=true");
  }

  @Test
  void who_signs_in_for_an_approval_comes_to_the_inbox_and_others_never_in_a_circle() {
    NewsroomAddresses addresses = read().addresses();

    assertThat(addresses.signIn().apply("/.pesona/approval/abc")).isEqualTo("/.pesona/inbox");
    assertThat(addresses.signIn().apply("/.pesona/inbox")).isEqualTo("/.magnolia/admincentral");
  }

  @Test
  void a_wrong_value_is_named_with_what_it_may_be() {
    module.setApprovalLink("open");
    assertThatThrownBy(this::read)
        .hasMessage("approvalLink in pesona/config.yaml is \"open\"; it must be decide or sign-in");

    module.setApprovalLink("sign-in");
    module.setApprovalDays(31);
    assertThatThrownBy(this::read).hasMessageContaining("approvalDays", "31", "1 to 30");

    module.setApprovalDays(30);
    module.setMailHost("smtp.test");
    assertThatThrownBy(this::read).hasMessageContaining("mailSender");
  }

  @Test
  void as_shipped_an_author_asks_for_the_address_of_the_public_site() {
    module.setPublicUrl((String) shipped.get("publicUrl"));

    assertThatThrownBy(this::read)
        .hasMessage(
            "publicUrl in pesona/config.yaml is \"\"; it must be the address of the public site,"
                + " beginning with https:// or http://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "/",
        "pesona.test",
        "//pesona.test",
        "ftp://pesona.test",
        "https:///artikel",
        "https://pesona.test/?a=b",
        "https://pesona.test/#a",
        "https://pesona test"
      })
  void what_is_no_address_of_a_site_is_named(String address) {
    module.setPublicUrl(address);

    assertThatThrownBy(this::read)
        .hasMessageStartingWith("publicUrl")
        .hasMessageContaining(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://pesona.test/", "HTTP://public:8080", " https://kab.test/pesona "})
  void a_site_may_have_a_port_a_path_and_a_slash_at_the_end(String address) {
    module.setPublicUrl(address);

    assertThatCode(this::read).doesNotThrowAnyException();
  }

  private NewsroomSettings read() {
    return new MagnoliaSettings(module).read();
  }

  private static PropertyDescriptor[] properties() throws Exception {
    BeanInfo bean = Introspector.getBeanInfo(PesonaModule.class, Object.class);
    return bean.getPropertyDescriptors();
  }
}
