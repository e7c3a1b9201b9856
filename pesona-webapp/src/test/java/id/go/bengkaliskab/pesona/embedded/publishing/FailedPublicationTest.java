package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.publication.PublicAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers and the office see when a publication does not succeed. */
class FailedPublicationTest extends PublicationStory {
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
}
