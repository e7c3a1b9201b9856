package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.embedded.testing.Browser;
import id.go.bengkaliskab.pesona.embedded.testing.PublicSite;
import id.go.bengkaliskab.pesona.embedded.testing.StandingClock;
import id.go.bengkaliskab.pesona.host.Access;
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
import id.go.bengkaliskab.pesona.testing.Office;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An office and the public site that readers see, for all tests of a class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PublicationStory {
  private static final Texts KEYS = (locale, key, arguments) -> key + List.of(arguments);

  PublicSite site;
  Office office;
  Browser browser;
  FailingPublisher publisher;
  final StandingClock clock = new StandingClock(Office.CLOCK.instant());
  private PublicSide publicSide;
  PublicAddress address;

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
            site.repository().store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC), publisher, clock);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  @BeforeEach
  void all_lines_work() {
    publisher.recover();
    clock.set(Office.CLOCK.instant());
    String origin = "http://127.0.0.1:" + site.server().port();
    address = new HttpPublicAddress(path -> URI.create(origin + path));
  }

  ArticleId publish(String slug, String... photos) {
    ArticleId id = office.readyToPublish(slug, photos);
    office.perform(id, "publish", "dedi");
    return id;
  }

  ArticleId live(String slug, String... photos) throws Exception {
    ArticleId id = publish(slug, photos);
    carryOut(id);
    assertThat(office.state(id).position().step()).isEqualTo("share");
    return id;
  }

  /** Carries out every message of the article, also those that were carried out before. */
  void carryOut(ArticleId id) throws Exception {
    for (Handler handler : List.of(publicationHandler(), withdrawalHandler())) {
      for (Message message : pending(handler.type(), id)) {
        handler.carryOut(message);
      }
    }
  }

  List<Message> pending(String type, ArticleId id) {
    return office.pesona().read(reading -> Outbox.pending(reading, type)).stream()
        .filter(message -> message.require("article").equals(id.value()))
        .toList();
  }

  PublicationHandler publicationHandler() {
    return new PublicationHandler(
        office.pesona(), publicSide, address, office.desk().workflow(), office::mediaHash, KEYS);
  }

  WithdrawalHandler withdrawalHandler() {
    return new WithdrawalHandler(office.pesona(), publicSide, Office.CLOCK);
  }

  List<Entry> records(ArticleId id) {
    return office.pesona().read(reading -> Chain.list(reading, id.value()));
  }

  Entry lastRecord(ArticleId id) {
    List<Entry> records = records(id);
    return records.get(records.size() - 1);
  }

  /** The original's identifier, as its public copy tells it. */
  Optional<String> publicAsset(String name) {
    return site.repository()
        .store(Access.PUBLIC, Workspaces.DAM_PUBLIC)
        .read(reading -> reading.find(assetPath(name)).flatMap(node -> node.text("assetId")));
  }

  static String assetPath(String name) {
    return "/pesona/2026/11/" + name;
  }
}
