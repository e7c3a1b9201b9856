package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.Texts;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.publication.HttpPublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.publication.WithdrawalHandler;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.testing.Office;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** From the outcome <em>publish</em> to the page that a reader gets, and back. */
@TestInstance(Lifecycle.PER_CLASS)
class PublicationTest {
  private static final Texts KEYS = (locale, key, arguments) -> key + List.of(arguments);

  private PublicSite site;
  private Office office;
  private Browser browser;
  private FailingPublisher publisher;
  private PublicSide publicSide;
  private PublicAddress address;

  @BeforeAll
  void start(@TempDir Path folder) {
    site = new PublicSite(folder, 0);
    office =
        new Office(
            site.repository().store(Access.AUTHOR, Workspaces.PESONA),
            site.repository().store(Access.AUTHOR, Workspaces.DAM));
    browser = new Browser(site.server().port());
    publisher =
        new FailingPublisher(
            new EmbeddedPublisher(site.repository().sessions(), site.repository().gate()));
    publicSide =
        new PublicSide(
            site.repository().store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC),
            publisher,
            Office.CLOCK);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @BeforeEach
  void all_lines_work() {
    publisher.recover();
    String origin = "http://127.0.0.1:" + site.server().port();
    address = new HttpPublicAddress(path -> URI.create(origin + path));
  }

  @Test
  void a_published_article_is_served_and_goes_on_to_be_shared() throws Exception {
    String photo = office.photo("tayang");
    ArticleId id = publish("pantai-tayang", photo);
    int revision = office.state(id).revision();

    carryOut(id);

    assertThat(office.state(id).position().step()).isEqualTo("share");
    assertThat(office.state(id).publicCopy().orElseThrow().revision()).isEqualTo(revision);
    assertThat(browser.get("/artikel/pantai-tayang").body())
        .contains("Pantai Lapin di Rupat", "alt=\"Senja di pantai\"", id + "." + revision);
    Entry last = lastRecord(id);
    assertThat(last.header().fact().actor()).isEqualTo("system");
    assertThat(last.header().fact().outcome()).contains("live");
  }

  /** Magnolia publishes what is activatable, and knows it again on the other side by its UUID. */
  @Test
  void magnolia_could_publish_each_copy_and_the_folders_above_it() throws Exception {
    String photo = office.photo("jenis");
    ArticleId id = publish("pantai-jenis", photo);

    carryOut(id);

    assertThat(publisher.copies()).contains(id.path(), "/slugs/id/pa/pantai-jenis");
    try (Lease lease =
        site.repository().sessions().open(Access.PUBLISHER, Workspaces.PESONA_PUBLIC)) {
      for (String path : List.of(id.path(), "/slugs/id/pa/pantai-jenis")) {
        for (Node node = lease.session().getNode(path); node.getDepth() > 0; ) {
          assertThat(node.isNodeType("mgnl:activatable")).as(node.getPath()).isTrue();
          assertThat(node.isNodeType("mix:referenceable")).as(node.getPath()).isTrue();
          node = node.getParent();
        }
      }
    }
  }

  @Test
  void the_public_copy_of_a_photo_carries_nothing_of_its_original() throws Exception {
    String photo = office.photo("salinan");
    ArticleId id = publish("pantai-salinan", photo);

    carryOut(id);

    Store publicAssets = site.repository().store(Access.PUBLIC, Workspaces.DAM_PUBLIC);
    Optional<Boolean> hasOriginal =
        publicAssets.read(r -> r.find(assetPath("salinan")).map(n -> n.has("originalSha256")));
    Optional<Long> length =
        publicAssets.read(
            r -> r.find(assetPath("salinan") + "/jcr:content").flatMap(n -> n.length("jcr:data")));
    assertThat(hasOriginal).contains(false);
    assertThat(length).contains(6_000L);
    assertThat(publicAsset("salinan")).contains(photo.substring("jcr:".length()));
  }

  @Test
  void a_publication_interrupted_anywhere_ends_the_same() throws Exception {
    String photo = office.photo("terputus");
    ArticleId id = publish("pantai-terputus", photo);
    int interruptions = 0;
    for (int calls = 0; office.state(id).position().publishing(); calls++) {
      publisher.failAfter(calls);
      try {
        carryOut(id);
      } catch (PublishingFailed e) {
        interruptions++;
        assertThat(office.state(id).position().publishing()).isTrue();
      }
    }
    int records = records(id).size();

    carryOut(id);

    assertThat(interruptions).isEqualTo(3); // the asset, the article, its slug
    assertThat(records(id)).hasSize(records);
    assertThat(browser.get("/artikel/pantai-terputus").statusCode()).isEqualTo(200);
    assertThat(publicAsset("terputus")).isPresent();
  }

  @Test
  void an_article_that_is_not_served_stays_in_publishing_until_nobody_tries_any_more()
      throws Exception {
    String photo = office.photo("gagal");
    ArticleId id = publish("pantai-gagal", photo);
    address = path -> new PublicAddress.Answer(503, "");

    assertThatThrownBy(() -> carryOut(id)).hasMessageContaining("503");
    assertThat(office.state(id).position().publishing()).isTrue();
    giveUp(id, "situs menjawab 503");

    assertThat(office.state(id).position().publishing()).isFalse();
    assertThat(office.state(id).position().step()).isEqualTo("publish");
    assertThat(lastRecord(id).body().orElseThrow().reason().orElseThrow())
        .contains("situs menjawab 503");
    assertThat(browser.get("/artikel/pantai-gagal").statusCode()).isEqualTo(410);
    assertThat(publicAsset("gagal")).isEmpty();
  }

  @Test
  void another_page_at_the_address_does_not_count_as_served() {
    ArticleId id = publish("pantai-lain", office.photo("lain"));
    address = path -> new PublicAddress.Answer(200, "<html>Selamat datang</html>");

    assertThatThrownBy(() -> carryOut(id)).hasMessageContaining("outdated");
    assertThat(office.state(id).position().publishing()).isTrue();
  }

  @Test
  void a_failed_revision_leaves_the_former_one_public() throws Exception {
    String photo = office.photo("lama");
    ArticleId id = live("pantai-semula", photo);
    String other = office.photo("baru");
    office.perform(id, "revise", "rini");
    office.rewrite(id, "pantai-semula", "Judul kedua", other);
    office.throughApproval(id);
    office.perform(id, "publish", "dedi");
    PublicAddress real = address;
    address = path -> new PublicAddress.Answer(200, "");

    assertThatThrownBy(() -> carryOut(id)).hasMessageContaining("outdated");
    assertThat(browser.get("/artikel/pantai-semula").body()).contains("Judul kedua");
    giveUp(id, "usang");

    assertThat(browser.get("/artikel/pantai-semula?lagi").body())
        .contains("Pantai Lapin di Rupat")
        .doesNotContain("Judul kedua");
    assertThat(publicAsset("lama")).isPresent();
    assertThat(publicAsset("baru")).isEmpty();
    address = real;
    office.perform(id, "publish", "dedi");
    carryOut(id);
    assertThat(office.state(id).position().step()).isEqualTo("share");
    assertThat(browser.get("/artikel/pantai-semula?baru").body()).contains("Judul kedua");
    assertThat(publicAsset("lama")).isEmpty();
  }

  @Test
  void a_new_slug_keeps_the_old_address_leading_to_the_article() throws Exception {
    String photo = office.photo("pindah");
    ArticleId id = live("alamat-lama", photo);
    office.perform(id, "revise", "rini");
    office.rewrite(id, "alamat-baru", "Pantai Lapin di Rupat", photo);
    office.throughApproval(id);
    office.perform(id, "publish", "dedi");

    carryOut(id);

    assertThat(browser.get("/artikel/alamat-baru").statusCode()).isEqualTo(200);
    assertThat(browser.get("/artikel/alamat-lama").statusCode()).isEqualTo(301);
    assertThat(browser.get("/artikel/alamat-lama").headers().firstValue("Location"))
        .hasValue("/artikel/alamat-baru");
  }

  @Test
  void media_changed_behind_the_approval_stop_the_publication_at_once() throws Exception {
    String photo = office.photo("ditukar");
    ArticleId id = publish("pantai-ditukar", photo);
    office
        .dam()
        .change(
            unit -> unit.find(assetPath("ditukar")).orElseThrow().set("sha256", "f".repeat(64)));

    carryOut(id);

    assertThat(office.state(id).position().step()).isEqualTo("publish");
    assertThat(office.state(id).position().publishing()).isFalse();
    assertThat(lastRecord(id).body().orElseThrow().reason().orElseThrow())
        .contains("publication.failed.approval");
    assertThat(browser.get("/artikel/pantai-ditukar").statusCode()).isEqualTo(404);
    assertThat(publicAsset("ditukar")).isEmpty();
  }

  @Test
  void an_unpublished_article_is_gone_with_the_media_that_nothing_else_shows() throws Exception {
    String own = office.photo("sendiri");
    String common = office.photo("bersama");
    ArticleId id = live("pantai-ditarik", own, common);
    live("pantai-tetap", common);
    office.perform(id, "unpublish", "nurul");
    for (int calls = 0; calls < 3; calls++) { // the slug, the article, the asset
      publisher.failAfter(calls);
      assertThatThrownBy(() -> carryOut(id)).isInstanceOf(PublishingFailed.class);
    }
    publisher.recover();

    carryOut(id);
    carryOut(id);

    assertThat(browser.get("/artikel/pantai-ditarik").statusCode()).isEqualTo(410);
    assertThat(browser.get("/").body()).doesNotContain("/artikel/pantai-ditarik\"");
    assertThat(publicAsset("sendiri")).isEmpty();
    assertThat(publicAsset("bersama")).isPresent();
    assertThat(browser.get("/artikel/pantai-tetap").body()).contains("Senja di pantai");
    boolean copy = site.articles().read(r -> r.find(id.path()).isPresent());
    assertThat(copy).isFalse();
  }

  @Test
  void a_late_withdrawal_does_not_take_down_what_was_published_anew() throws Exception {
    String photo = office.photo("kembali");
    ArticleId id = live("pantai-kembali", photo);
    office.perform(id, "revise", "rini");
    office.perform(id, "unpublish", "nurul");
    Message withdrawal = pending("withdrawal", id).get(0);
    withdrawalHandler().carryOut(withdrawal);
    assertThat(browser.get("/artikel/pantai-kembali").statusCode()).isEqualTo(410);
    office.throughApproval(id);
    office.perform(id, "publish", "dedi");
    carryOut(id);

    withdrawalHandler().carryOut(withdrawal);

    assertThat(browser.get("/artikel/pantai-kembali").statusCode()).isEqualTo(200);
    assertThat(publicAsset("kembali")).isPresent();
  }

  private ArticleId publish(String slug, String... photos) {
    ArticleId id = office.readyToPublish(slug, photos);
    office.perform(id, "publish", "dedi");
    return id;
  }

  private ArticleId live(String slug, String... photos) throws Exception {
    ArticleId id = publish(slug, photos);
    carryOut(id);
    assertThat(office.state(id).position().step()).isEqualTo("share");
    return id;
  }

  /** Carries out every message of the article, also those that were carried out before. */
  private void carryOut(ArticleId id) throws Exception {
    for (Handler handler : List.of(publicationHandler(), withdrawalHandler())) {
      for (Message message : pending(handler.type(), id)) {
        handler.carryOut(message);
      }
    }
  }

  private void giveUp(ArticleId id, String error) {
    for (Message message : pending("publication", id)) {
      publicationHandler()
          .gaveUp(
              new Message(
                  message.id(),
                  message.type(),
                  message.payload(),
                  message.createdAt(),
                  message.notBefore(),
                  6,
                  Optional.of(error)));
    }
  }

  private List<Message> pending(String type, ArticleId id) {
    return office.pesona().read(reading -> Outbox.pending(reading, type)).stream()
        .filter(message -> message.require("article").equals(id.value()))
        .toList();
  }

  private PublicationHandler publicationHandler() {
    return new PublicationHandler(
        office.pesona(), publicSide, address, office.desk().workflow(), office::mediaHash, KEYS);
  }

  private WithdrawalHandler withdrawalHandler() {
    return new WithdrawalHandler(office.pesona(), publicSide, Office.CLOCK);
  }

  private List<Entry> records(ArticleId id) {
    return office.pesona().read(reading -> Chain.list(reading, id.value()));
  }

  private Entry lastRecord(ArticleId id) {
    List<Entry> records = records(id);
    return records.get(records.size() - 1);
  }

  /** The original's identifier, as its public copy tells it. */
  private Optional<String> publicAsset(String name) {
    return site.repository()
        .store(Access.PUBLIC, Workspaces.DAM_PUBLIC)
        .read(reading -> reading.find(assetPath(name)).flatMap(node -> node.text("assetId")));
  }

  private static String assetPath(String name) {
    return "/pesona/2026/11/" + name;
  }
}
