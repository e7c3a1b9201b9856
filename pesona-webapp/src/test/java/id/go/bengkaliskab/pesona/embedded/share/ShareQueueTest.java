package id.go.bengkaliskab.pesona.embedded.share;

import static id.go.bengkaliskab.pesona.testing.Office.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareQueue;
import id.go.bengkaliskab.pesona.share.ShareTask;
import id.go.bengkaliskab.pesona.share.ShareView;
import id.go.bengkaliskab.pesona.share.ShareViews;
import id.go.bengkaliskab.pesona.share.SharedArticle;
import id.go.bengkaliskab.pesona.testing.Office;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app Bagikan shows, and to whom. */
class ShareQueueTest {
  private TestRepository repository;
  private Office office;
  private ShareQueue queue;
  private ShareLedger ledger;
  private ArticleId shared;

  @BeforeEach
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    office =
        new Office(
            repository.store(Access.AUTHOR, Workspaces.PESONA),
            repository.store(Access.AUTHOR, Workspaces.DAM));
    ledger = new ShareLedger(office.desk().notes());
    ShareViews views =
        new ShareViews(
            office.pesona(),
            office.desk().procedures(),
            path -> URI.create("https://pesona.example" + path));
    queue = new ShareQueue(office.pesona(), office.desk(), views, key -> Optional.empty());
    shared = office.readyToPublish("pantai-lapin", office.photo("pantai"));
    office.perform(shared, "publish", "dedi");
    int revision = office.state(shared).revision();
    office
        .desk()
        .workflow()
        .perform(new TransitionRequest(shared, "live", Actor.SYSTEM, Optional.empty(), revision));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void an_article_waits_with_the_number_of_its_settled_channels_until_the_step_ends() {
    ledger.skipped(shared, "youtube", "Tidak ada video", actor("dedi"));

    assertThat(queue.waiting(person("staf-admin")))
        .singleElement()
        .returns(shared, ShareTask::id)
        .returns(1, ShareTask::settled)
        .returns(6, ShareTask::channels)
        .satisfies(task -> assertThat(task.holder()).isPresent());

    for (String channel : Set.of("facebook", "x", "whatsapp", "telegram", "instagram")) {
      ledger.skipped(shared, channel, "Belum ada akun", actor("dedi"));
    }
    office.perform(shared, "finish", "dedi");
    assertThat(queue.waiting(person("staf-admin"))).isEmpty();
    assertThat(queue.article(shared, person("kabid")))
        .returns(false, SharedArticle::inStep)
        .satisfies(article -> assertThat(article.channels()).hasSize(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"staf-admin", "kasi", "kabid"})
  void who_shares_and_who_supervises_may_read(String role) {
    assertThat(queue.waiting(person(role))).hasSize(1);
    assertThat(queue.article(shared, person(role)).inStep()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"staf-pengolah-data", Person.ADMINISTRATOR})
  void nobody_else_may(String role) {
    Refused list = catchThrowableOfType(Refused.class, () -> queue.waiting(person(role)));
    Refused one = catchThrowableOfType(Refused.class, () -> queue.article(shared, person(role)));

    assertThat(list.first().key()).isEqualTo("refusal.share.reader");
    assertThat(one.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nurul", "zainal", "rini"})
  void who_only_reads_settles_nothing_even_when_the_act_is_forced(String login) {
    int revision = office.state(shared).revision();

    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> ledger.skipped(shared, "x", "dipaksa", actor(login)));

    assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
    assertThat(office.state(shared).revision()).isEqualTo(revision);
    assertThat(queue.waiting(person("kasi")).get(0).settled()).isZero();
  }

  @Test
  void other_words_go_into_the_page_of_the_service_without_the_address_twice() {
    ShareView x = view("x");
    String page = x.page().toString();

    assertThat(x.compose("Ayo ke Rupat!\n" + page).orElseThrow().toString())
        .startsWith("https://x.com/intent/post?text=Ayo%20ke%20Rupat%21&url=https%3A%2F%2F")
        .doesNotContain("%0A");
    assertThat(view("google-plus").compose("Ayo")).isEmpty();
  }

  private ShareView view(String channel) {
    return queue.article(shared, person("kasi")).channels().stream()
        .filter(view -> view.channel().id().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static Person person(String role) {
    return new Person(
        "seseorang",
        "Seseorang",
        Optional.empty(),
        Locale.forLanguageTag("id"),
        Set.of(role),
        true);
  }
}
