package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.go.bengkaliskab.pesona.embedded.security.DemoAccounts;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalAfterSignInTest extends BrowserStory {
  @Override
  RunningOffice open(Path data) {
    return RunningOffice.start(data, Map.of("PESONA_APPROVAL_LINK", "sign-in"));
  }

  @Test
  void the_link_of_the_mail_leads_over_the_door_to_the_decision_of_the_right_person() {
    try (BrowserContext phone = chromium.phone(office.base(), "id")) {
      String article = walk.begin();
      walk.toApproval(article);
      String link = office.mailbox().awaitApproval("hasan");
      Page page = phone.newPage();

      assertThat(page.navigate(link).status()).isEqualTo(401);
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      signIn(page, "zainal");
      assertThat(page.content()).doesNotContain("Pantai Rupat");
      assertThat(page.locator("a.button").isVisible()).isTrue();

      signIn(page, "hasan");
      assertThat(page.url()).endsWith(link);
      page.click("button.approve");
      page.waitForLoadState();

      assertThat(walk.step(article)).isEqualTo("compose");
    }
  }

  private static void signIn(Page page, String login) {
    page.click("a.button");
    page.fill("#login", login);
    page.fill("#password", DemoAccounts.PASSWORD);
    page.click("button.approve");
  }
}
