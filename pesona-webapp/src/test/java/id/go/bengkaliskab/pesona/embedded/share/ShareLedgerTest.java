package id.go.bengkaliskab.pesona.embedded.share;

import static id.go.bengkaliskab.pesona.testing.Office.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.share.ShareEntry;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareView;
import id.go.bengkaliskab.pesona.share.ShareViews;
import id.go.bengkaliskab.pesona.testing.Office;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 8: posts are linked channel by channel. */
@TestInstance(Lifecycle.PER_CLASS)
class ShareLedgerTest {
  private static final String POST = "https://www.facebook.com/pesona/posts/1";

  private TestRepository repository;
  private Office office;
  private ShareLedger ledger;
  private ShareViews views;
  private ArticleId shared;
  private int count;

  @BeforeAll
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    office =
        new Office(
            repository.store(Access.AUTHOR, Workspaces.PESONA),
            repository.store(Access.AUTHOR, Workspaces.DAM));
    ledger = new ShareLedger(office.desk().notes());
    views =
        new ShareViews(
            office.pesona(),
            office.desk().procedures(),
            path -> URI.create("https://pesona.example" + path));
    shared = articleToShare();
  }

  @AfterAll
  void close() {
    repository.close();
  }

  @Test
  void a_post_is_kept_with_who_and_when_and_recorded() {
    ArticleId id = articleToShare();

    ledger.posted(id, "facebook", ' ' + POST + '\n', actor("dedi"));

    assertThat(entry(id, 1, "facebook"))
        .contains(new ShareEntry(Optional.of(POST), Optional.empty(), "dedi", Office.NOW));
    Entry record = lastRecord(id);
    assertThat(record.header().fact().kind()).isEqualTo("share");
    assertThat(record.header().fact().role()).isEqualTo("staf-admin");
    assertThat(record.body().orElseThrow().details())
        .containsEntry("channel", "facebook")
        .containsEntry("link", POST);
  }

  @Test
  void a_channel_may_be_left_out_with_a_reason() {
    ArticleId id = articleToShare();

    ledger.skipped(id, "youtube", "Tidak ada video", actor("dedi"));

    assertThat(entry(id, 1, "youtube").orElseThrow().reason()).contains("Tidak ada video");
    assertThat(lastRecord(id).body().orElseThrow().reason()).contains("Tidak ada video");
    assertThat(refusal(() -> ledger.skipped(id, "x", " ", actor("dedi"))).key())
        .isEqualTo("refusal.share.reason");
    assertThat(entry(id, 1, "x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://facebook.com/p/1",
        "javascript:alert(1)",
        "facebook.com/p/1",
        "https://facebook.com@evil.example/p/1",
        "https://user:secret@facebook.com/p/1",
        "https://facebook.com:8443/p/1",
        "https://evil.example/facebook.com",
        "https://facebook.com.evil.example/p/1",
        "https://evilfacebook.com/p/1",
        "https://x.com/p/1",
        "https://facebook.com/a b",
        "https:///p/1",
        ""
      })
  void a_link_that_does_not_lead_to_its_channel_is_refused(String link) {
    int records = records(shared).size();

    Refusal refusal = refusal(() -> ledger.posted(shared, "facebook", link, actor("dedi")));

    assertThat(refusal.key()).startsWith("refusal.share.link.");
    assertThat(entry(shared, 1, "facebook")).isEmpty();
    assertThat(records(shared)).hasSize(records);
  }

  @Test
  void a_link_of_more_than_500_characters_is_refused() {
    String link = POST + "?a=" + "x".repeat(500);

    assertThat(refusal(() -> ledger.posted(shared, "facebook", link, actor("dedi"))).key())
        .isEqualTo("refusal.share.link.long");
  }

  @ParameterizedTest
  @CsvSource({
    "facebook, https://m.facebook.com/p/1",
    "x, https://X.com/diskominfo/status/1",
    "telegram, https://www.t.me/pesona/1"
  })
  void the_other_faces_of_a_service_count(String channel, String link) {
    ArticleId id = articleToShare();

    ledger.posted(id, channel, link, actor("dedi"));

    assertThat(entry(id, 1, channel)).isPresent();
  }

  @Test
  void a_retired_channel_takes_no_post_and_an_unknown_one_is_not_found() {
    assertThat(
            refusal(
                () ->
                    ledger.posted(
                        shared, "google-plus", "https://plus.google.com/1", actor("dedi"))))
        .extracting(Refusal::key)
        .isEqualTo("refusal.share.channel.retired");
    assertThat(refusal(() -> ledger.skipped(shared, "../x", "tidak perlu", actor("dedi"))))
        .extracting(Refusal::key)
        .isEqualTo("refusal.share.channel.unknown");
  }

  @Test
  void only_the_performer_who_has_the_task_may_post() {
    ArticleId id = articleToShare();

    assertThat(kind(() -> ledger.posted(id, "facebook", POST, actor("rini"))))
        .isEqualTo(Refused.Kind.NOT_ALLOWED);
    ledger.posted(id, "facebook", POST, actor("dedi"));
    assertThat(kind(() -> ledger.posted(id, "facebook", POST + "2", actor("sari"))))
        .isEqualTo(Refused.Kind.CONFLICT);
    assertThat(entry(id, 1, "facebook").orElseThrow().link()).contains(POST);
  }

  @Test
  void nothing_is_shared_before_its_step() {
    ArticleId id = office.readyToPublish("belum-" + ++count, office.photo("belum" + count));

    assertThat(refusal(() -> ledger.posted(id, "facebook", POST, actor("dedi"))).key())
        .isEqualTo("refusal.step.other");
    assertThat(views.of(id)).isEmpty();
  }

  @Test
  void the_step_ends_when_every_channel_is_settled_and_the_refusal_names_the_open_ones() {
    ArticleId id = articleToShare();
    ledger.posted(id, "facebook", POST, actor("dedi"));

    Refused refused =
        catchThrowableOfType(Refused.class, () -> office.perform(id, "finish", "dedi"));

    assertThat(refused.refusals())
        .extracting(refusal -> refusal.arguments().get(0))
        .containsExactly("Twitter (X)", "YouTube", "WhatsApp", "Telegram", "Instagram");
    settleTheRest(id);
    office.perform(id, "finish", "dedi");
    assertThat(office.state(id).position().step()).isEqualTo("finished");
  }

  @Test
  void a_revised_article_is_shared_anew_and_its_first_posts_stay() {
    ArticleId id = articleToShare();
    ledger.posted(id, "facebook", POST, actor("dedi"));
    settleTheRest(id);
    office.perform(id, "finish", "dedi");
    office.perform(id, "revise", "rini");
    office.throughApproval(id);
    goLive(id);

    assertThat(view(id, "facebook").state()).isEqualTo(ShareView.State.OPEN);
    ledger.posted(id, "facebook", POST + "2", actor("dedi"));

    assertThat(entry(id, 1, "facebook").orElseThrow().link()).contains(POST);
    assertThat(entry(id, 2, "facebook").orElseThrow().link()).contains(POST + "2");
  }

  @Test
  void each_channel_comes_with_words_and_a_page_to_post_them_on() {
    ArticleId id = articleToShare();
    String page =
        "https://pesona.example/artikel/" + office.content(id).slug().orElseThrow().value();
    String encoded = page.replace(":", "%3A").replace("/", "%2F");

    assertThat(views.of(id)).extracting(view -> view.channel().id()).hasSize(7);
    assertThat(view(id, "facebook").text()).isEqualTo("Pantai Lapin di Rupat\n" + page);
    assertThat(view(id, "facebook").compose())
        .contains(URI.create("https://www.facebook.com/sharer/sharer.php?u=" + encoded));
    assertThat(view(id, "x").compose().orElseThrow().toString())
        .isEqualTo("https://x.com/intent/post?text=Pantai%20Lapin%20di%20Rupat&url=" + encoded);
    assertThat(view(id, "google-plus").state()).isEqualTo(ShareView.State.RETIRED);
    assertThat(view(id, "google-plus").compose()).isEmpty();
    assertThat(view(id, "google-plus").channel().note().id()).contains("2 April 2019");
  }

  private ArticleId articleToShare() {
    count++;
    ArticleId id = office.readyToPublish("artikel-" + count, office.photo("foto" + count));
    goLive(id);
    return id;
  }

  private void goLive(ArticleId id) {
    office.perform(id, "publish", "dedi");
    int revision = office.state(id).revision();
    office
        .desk()
        .workflow()
        .perform(new TransitionRequest(id, "live", Actor.SYSTEM, Optional.empty(), revision));
  }

  private void settleTheRest(ArticleId id) {
    for (String channel : List.of("x", "youtube", "whatsapp", "telegram", "instagram")) {
      ledger.skipped(id, channel, "Belum ada akun", actor("dedi"));
    }
  }

  private ShareView view(ArticleId id, String channel) {
    return views.of(id).stream()
        .filter(view -> view.channel().id().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private Optional<ShareEntry> entry(ArticleId id, int round, String channel) {
    return office.pesona().read(reading -> ShareLedger.find(reading, id, round, channel));
  }

  private List<Entry> records(ArticleId id) {
    return office.pesona().read(reading -> Chain.list(reading, id.value()));
  }

  private Entry lastRecord(ArticleId id) {
    List<Entry> records = records(id);
    return records.get(records.size() - 1);
  }

  private static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).first();
  }

  private static Refused.Kind kind(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).kind();
  }
}
