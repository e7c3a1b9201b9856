package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.embedded.testing.StandingClock;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.publication.HttpPublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.publication.WithdrawalHandler;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.testing.Office;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publication at a date and time: real outbox, real site, a clock that the test drives. */
class PlannedPublicationTest {
  private static final Instant NOW = Office.NOW;
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final StandingClock clock = new StandingClock(NOW);
  private PublicSite site;
  private Office office;
  private Browser browser;
  private Dispatcher dispatcher;

  @BeforeEach
  void start() {
    site = new PublicSite(folder, 0);
    office =
        new Office(
            site.repository().store(Access.AUTHOR, Workspaces.PESONA),
            site.repository().store(Access.AUTHOR, Workspaces.DAM),
            clock,
            () -> {});
    browser = new Browser(site.server().port());
    dispatcher = dispatcher();
  }

  @AfterEach
  void stop() {
    dispatcher.close();
    site.close();
  }

  @Test
  void an_article_is_public_at_its_moment_and_not_before_also_after_a_restart() {
    ArticleId id = planned("pantai-besok", TOMORROW);
    clock.set(TOMORROW.minusMillis(1));
    afterAnotherPublication("pantai-lebih-dulu");
    assertThat(browser.get("/artikel/pantai-besok").statusCode()).isEqualTo(404);
    assertThat(office.state(id).position().publishAt()).contains(TOMORROW);

    dispatcher.close();
    clock.set(TOMORROW);
    dispatcher = dispatcher();

    awaitStep(id, "share");
    assertThat(browser.get("/artikel/pantai-besok").statusCode()).isEqualTo(200);
    assertThat(office.state(id).position().publishAt()).isEmpty();
    assertThat(new Verifier(office.pesona()).verify().faults()).isEmpty();
  }

  @Test
  void a_plan_is_moved_and_the_former_moment_passes_without_effect() {
    ArticleId id = planned("pantai-pindah-hari", TOMORROW);
    Instant later = TOMORROW.plus(Duration.ofDays(2));
    perform(id, "reschedule", Optional.of(later));

    assertThat(pending(id)).singleElement().returns(later, Message::notBefore);
    clock.set(TOMORROW.plusSeconds(1));
    afterAnotherPublication("pantai-hari-itu");
    assertThat(browser.get("/artikel/pantai-pindah-hari").statusCode()).isEqualTo(404);
    assertThat(office.state(id).position().publishing()).isTrue();

    clock.set(later);
    dispatcher.wake();
    awaitStep(id, "share");
  }

  @Test
  void a_plan_is_moved_to_now() {
    ArticleId id = planned("pantai-sekarang", TOMORROW);

    perform(id, "reschedule", Optional.empty());
    dispatcher.wake();

    awaitStep(id, "share");
  }

  @Test
  void a_cancelled_plan_brings_the_article_back_to_its_step_and_nothing_is_published() {
    ArticleId id = planned("pantai-batal", TOMORROW);
    perform(id, "unschedule", Optional.empty());
    assertThat(pending(id)).isEmpty();
    clock.set(TOMORROW);
    afterAnotherPublication("pantai-lain-hari");

    assertThat(office.state(id).position().step()).isEqualTo("publish");
    assertThat(office.state(id).position().publishing()).isFalse();
    assertThat(browser.get("/artikel/pantai-batal").statusCode()).isEqualTo(404);
    office.perform(id, "publish", "dedi");
    dispatcher.wake();
    awaitStep(id, "share");
  }

  @Test
  void the_approval_is_asked_again_at_the_moment() {
    String photo = office.photo("tertukar");
    ArticleId id = office.readyToPublish("pantai-tertukar", photo);
    perform(id, "publish", Optional.of(TOMORROW));
    office
        .dam()
        .change(
            unit ->
                unit.find("/pesona/2026/11/tertukar").orElseThrow().set("sha256", "e".repeat(64)));
    clock.set(TOMORROW);
    dispatcher.wake();

    await().atMost(PATIENCE).until(() -> !office.state(id).position().publishing());
    assertThat(office.state(id).position().step()).isEqualTo("publish");
    assertThat(
            office
                .pesona()
                .read(reading -> Chain.list(reading, id.value()))
                .get(office.pesona().read(r -> Chain.list(r, id.value())).size() - 1)
                .body()
                .orElseThrow()
                .reason()
                .orElseThrow())
        .contains("publication.failed.approval");
  }

  @Test
  void a_withdrawal_that_waited_is_not_held_back_by_a_plan() {
    ArticleId id = office.readyToPublish("pantai-turun", office.photo("turun"));
    office.perform(id, "publish", "dedi");
    dispatcher.wake();
    awaitStep(id, "share");
    dispatcher.close();
    office.perform(id, "revise", "rini");
    office.perform(id, "unpublish", "nurul");
    office.throughApproval(id);
    perform(id, "publish", Optional.of(TOMORROW));

    dispatcher = dispatcher();

    await().atMost(PATIENCE).until(() -> browser.get("/artikel/pantai-turun").statusCode() == 410);
    clock.set(TOMORROW);
    dispatcher.wake();
    awaitStep(id, "share");
    assertThat(browser.get("/artikel/pantai-turun").statusCode()).isEqualTo(200);
  }

  /** When this one is public, the worker has looked at everything that waited. */
  private void afterAnotherPublication(String slug) {
    ArticleId id = office.readyToPublish(slug, office.photo(slug));
    office.perform(id, "publish", "dedi");
    dispatcher.wake();
    awaitStep(id, "share");
  }

  private ArticleId planned(String slug, Instant at) {
    ArticleId id = office.readyToPublish(slug, office.photo(slug));
    perform(id, "publish", Optional.of(at));
    return id;
  }

  private void perform(ArticleId id, String outcome, Optional<Instant> at) {
    office
        .desk()
        .workflow()
        .perform(
            new TransitionRequest(
                id,
                outcome,
                Office.actor("dedi"),
                Optional.empty(),
                office.state(id).revision(),
                at));
  }

  private void awaitStep(ArticleId id, String step) {
    await().atMost(PATIENCE).until(() -> office.state(id).position().step().equals(step));
  }

  private List<Message> pending(ArticleId id) {
    return office.pesona().read(reading -> Outbox.pending(reading, "publication")).stream()
        .filter(message -> message.require("article").equals(id.value()))
        .toList();
  }

  private Dispatcher dispatcher() {
    PublicSide publicSide =
        new PublicSide(
            site.repository().store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC),
            new EmbeddedPublisher(site.repository().sessions(), site.repository().gate()),
            clock);
    String origin = "http://127.0.0.1:" + site.server().port();
    Dispatcher started = new Dispatcher(office.pesona(), clock);
    started.start(
        List.of(
            new PublicationHandler(
                office.pesona(),
                publicSide,
                new HttpPublicAddress(path -> URI.create(origin + path)),
                office.desk().workflow(),
                office::mediaHash,
                (locale, key, arguments) -> key),
            new WithdrawalHandler(office.pesona(), publicSide, clock)));
    return started;
  }
}
