package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.Installation;
import id.go.bengkaliskab.pesona.embedded.Main;
import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Workspaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @TempDir Path folder;

  @Test
  void an_article_goes_on_where_the_stops_left_it() {
    try (RunningOffice office = RunningOffice.start(folder)) {
      Walk walk = new Walk(office);
      String article = walk.begin();
      walk.toApproval(article);
      walk.approve(article);
      again(office);
      assertThat(walk.step(article)).isEqualTo("compose");

      walk.toPublication(article);
      walk.perform("nurul", article, "publish");
      again(office);
      walk.awaitStep(article, "share");
      walk.share(article);

      assertThat(walk.step(article)).isEqualTo("finished");
      office.anybody().page(walk.state(article).at("/public/path").textValue()).mustBe(200);
      assertThat(office.signedIn("zainal").get("/verification").json().path("green").asBoolean())
          .isTrue();
    }
  }

  @Test
  void a_folder_serves_one_installation_at_a_time() {
    try (RunningOffice office = RunningOffice.start(folder)) {
      assertThatThrownBy(
              () ->
                  Installation.start(
                      RunningOffice.read(RunningOffice.settings(folder)), Clock.systemUTC()))
          .isInstanceOf(StartRefused.class);
      office.anybody().page("/").mustBe(200);
    }
  }

  @Test
  void verification_names_the_stream_and_the_record_that_somebody_changed()
      throws IOException, InterruptedException, RepositoryException {
    String article;
    try (RunningOffice office = RunningOffice.start(folder)) {
      Walk walk = new Walk(office);
      article = walk.begin();
      walk.perform("rini", article, "submit");
    }
    assertThat(verify().status()).isZero();
    change(article);

    Verification verification = verify();

    assertThat(verification.status()).isEqualTo(1);
    assertThat(verification.text()).containsPattern(article + ", (catatan|record) 2:");
  }

  private static void again(RunningOffice office) {
    office.stop();
    office.begin();
  }

  /** Changes one letter of the second record, as somebody with the database in hand might. */
  private void change(String article) throws RepositoryException {
    try (TestRepository repository = new TestRepository(folder);
        Lease lease = repository.sessions().open(Access.AUTHOR, Workspaces.PESONA)) {
      Query all =
          lease
              .session()
              .getWorkspace()
              .getQueryManager()
              .createQuery("SELECT * FROM [pesona:record]", Query.JCR_SQL2);
      for (var nodes = all.execute().getNodes(); nodes.hasNext(); ) {
        Node node = nodes.nextNode();
        if (node.getPath().contains(article) && node.getName().endsWith("2")) {
          Property body = node.getProperty("body");
          body.setValue(body.getString().replace("actorName", "actorNeme"));
        }
      }
      assertThat(lease.session().hasPendingChanges()).isTrue();
      lease.session().save();
    }
  }

  private Verification verify() throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "verify")
            .redirectErrorStream(true);
    command.environment().putAll(RunningOffice.settings(folder));
    Process process = command.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verification(process.waitFor(), text);
  }

  private record Verification(int status, String text) {}
}
