package id.go.bengkaliskab.pesona.embedded.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.ArticleId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInBeforeDecisionTest {
  @TempDir Path folder;

  @Test
  void with_sign_in_the_link_alone_neither_shows_nor_decides() {
    try (Office office = new Office(folder, ApprovalSettings.Mode.SIGN_IN)) {
      office.connectMail();
      ArticleId id = office.awaitingApproval("Jadwal baru kapal");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  Arrays.stream(office.mail.getReceivedMessages())
                      .map(LinkVisitor::recipient)
                      .anyMatch("nurul@kantor.example"::equals));
      LinkVisitor visitor = LinkVisitor.with(office, LinkVisitor.mailTo(office.mail, "nurul"));
      assertThat(visitor.get().statusCode()).isEqualTo(401);
      assertThat(visitor.get().body())
          .contains("Silakan masuk dahulu", "/.magnolia/sign-in?to=/.pesona/approval/")
          .doesNotContain("Kapal pagi");

      office.signedIn.set(Optional.of(office.staff.get("zainal")));
      assertThat(visitor.get().statusCode()).isEqualTo(401);

      office.signedIn.set(Optional.of(office.staff.get("nurul")));
      String form = visitor.form();
      office.signedIn.set(Optional.empty());
      assertThat(visitor.post(Map.of("form", form, "outcome", "approve")).statusCode())
          .isEqualTo(401);
      assertThat(office.state(id).position().step()).isEqualTo("approve");

      office.signedIn.set(Optional.of(office.staff.get("nurul")));
      assertThat(visitor.approve().statusCode()).isEqualTo(200);
      assertThat(office.state(id).position().step()).isEqualTo("compose");
    }
  }
}
