package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutMailTest {
  @TempDir Path folder;

  @Test
  void mails_wait_until_there_is_a_mail_server() {
    try (RunningOffice office = RunningOffice.startWithoutMail(folder)) {
      Walk walk = new Walk(office);
      String article = walk.begin();
      walk.toApproval(article);
      assertThat(walk.step(article)).isEqualTo("approve");
      assertThat(office.mailbox().size()).isZero();

      office.stop();
      office.begin();
      walk.approve(article);

      assertThat(walk.step(article)).isEqualTo("compose");
    }
  }
}
