package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.outbox.Message;
import org.junit.jupiter.api.Test;

/** From the outcome <em>unpublish</em> to the page that is gone. */
class WithdrawalTest extends PublicationStory {
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
}
