package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Lease;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.publication.PublicAddress;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.testing.Office;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;

/** From the outcome <em>publish</em> to the page that a reader gets. */
class PublicationTest extends PublicationStory {
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
  void readers_learn_when_an_article_was_changed_and_not_when_its_publication_was_repeated()
      throws Exception {
    String photo = office.photo("ralat");
    ArticleId id = publish("pantai-ralat", photo);
    address = path -> new PublicAddress.Answer(503, "");
    assertThatThrownBy(() -> carryOut(id)).hasMessageContaining("503");
    all_lines_work();
    clock.set(Office.CLOCK.instant().plus(Duration.ofHours(3)));
    carryOut(id);
    assertThat(browser.get("/artikel/pantai-ralat").body()).doesNotContain("Diperbarui");

    office.perform(id, "revise", "rini");
    office.rewrite(id, "pantai-ralat", "Pantai Lapin, diralat", photo);
    office.throughApproval(id);
    office.perform(id, "publish", "dedi");
    clock.set(Office.CLOCK.instant().plus(Duration.ofDays(1)));
    carryOut(id);

    assertThat(browser.get("/artikel/pantai-ralat").body())
        .contains("Pantai Lapin, diralat")
        .contains(
            "Diperbarui <time datetime=\""
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    clock.instant().atZone(ZoneId.of("Asia/Jakarta"))));
  }
}
