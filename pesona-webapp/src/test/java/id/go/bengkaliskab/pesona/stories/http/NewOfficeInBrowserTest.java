package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.cli.demo.DemoArticle;
import id.go.bengkaliskab.pesona.embedded.security.FirstAdministrator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an office begins: an administrator, a mail server, and nobody else. */
class NewOfficeInBrowserTest extends BrowserStory {
  private static final String PASSWORD = "sampan-lewat-senja-42";
  private static final int DESK = 1280;

  @Override
  RunningOffice open(Path data) throws IOException {
    return RunningOffice.startEmpty(data, PASSWORD);
  }

  @Test
  void an_administrator_sets_up_the_four_people_and_they_do_the_procedure() throws IOException {
    DemoArticle sample = DemoArticle.in(folder.resolve("sample"));
    invite();
    roles().keySet().forEach(NewOfficeInBrowserTest::choosePassword);

    new Screenplay(chromium, office, sample, "id").play("rini", "rini");

    assertThat(office.anybody().page("/artikel/" + sample.slug()).mustBe(200).body())
        .contains(sample.title());
    assertThat(office.mailbox().text("hasan")).contains(sample.title());
  }

  /** Roles by logins, as the boxes of the form name them. */
  private static Map<String, String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put("zainal", "Kabid");
    roles.put("hasan", "Kasi");
    roles.put("rini", "Staf Pengolah Data");
    roles.put("nurul", "Staf Admin");
    return roles;
  }

  private static void invite() {
    FirstAdministrator first = office.firstAdministrator();
    try (AdminWindow window =
        AdminWindow.open(chromium, office, first.login(), first.password().reveal(), DESK)) {
      Page page = window.page();
      window.openApp("pengguna");
      roles()
          .forEach(
              (login, role) -> {
                page.locator("#people-add").click();
                page.locator("#account-login").fill(login);
                page.locator("#account-name").fill("Pegawai " + login);
                page.locator("#account-email").fill(login + "@pesona.test");
                page.locator("#account-roles label", new Page.LocatorOptions().setHasText(role))
                    .click();
                page.locator("#account-keep").click();
                page.locator("#person-" + login).waitFor();
              });
      window.shoot("new-office-" + DESK);
    }
  }

  private static void choosePassword(String login) {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      Page page = phone.newPage();
      page.navigate(office.mailbox().awaitPasswordLink(login));
      page.fill("#password", PASSWORD);
      page.fill("#repeated", PASSWORD);
      page.click("button.approve");
      Locator signIn = page.locator("a.button");
      signIn.waitFor();
    }
  }
}
