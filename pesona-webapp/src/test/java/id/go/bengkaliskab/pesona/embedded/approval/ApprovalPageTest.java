package id.go.bengkaliskab.pesona.embedded.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.store.Sha256;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page behind a link, which gives away and changes nothing by itself. */
class ApprovalPageTest extends ApprovalStory {
  @Test
  void a_burst_of_get_and_head_changes_nothing() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    int records = office.records(id).size();
    for (int i = 0; i < 25; i++) {
      assertThat(visitor.get().statusCode()).isEqualTo(200);
      assertThat(visitor.head().statusCode()).isEqualTo(200);
      assertThat(visitor.get("?outcome=approve&form=" + visitor.form()).statusCode())
          .isEqualTo(200);
    }
    assertThat(office.records(id)).hasSize(records);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void a_post_without_the_forms_token_or_from_another_site_is_refused_and_changes_nothing() {
    office.connectMail();
    ArticleId id = office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String form = visitor.form();
    int records = office.records(id).size();

    assertThat(visitor.post(Map.of("outcome", "approve")).statusCode()).isEqualTo(403);
    assertThat(visitor.post(Map.of("outcome", "approve", "form", "salah")).statusCode())
        .isEqualTo(403);
    assertThat(visitor.post(Map.of("outcome", "cancel", "form", form)).statusCode()).isEqualTo(403);
    assertThat(
            visitor
                .post(Map.of("outcome", "approve", "form", form), "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            visitor
                .post(Map.of("outcome", "reject", "form", form, "reason", "x".repeat(30_000)))
                .statusCode())
        .isEqualTo(413);
    assertThat(office.records(id)).hasSize(records);
    assertThat(office.state(id).position().step()).isEqualTo("approve");
  }

  @Test
  void an_unknown_address_says_so_in_words() {
    LinkVisitor visitor = LinkVisitor.at(office, "/.pesona/approval/" + "A".repeat(43));
    assertThat(visitor.get().statusCode()).isEqualTo(404);
    assertThat(visitor.get().body()).contains("Tautan tidak dikenal");
    assertThat(LinkVisitor.at(office, "/.pesona/approval/..%2f").get().statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(visitor.post(Map.of("outcome", "approve")).statusCode()).isEqualTo(404);
  }

  @Test
  void pages_tell_browsers_to_keep_and_pass_on_nothing() {
    office.connectMail();
    office.awaitingApproval(TITLE);
    HttpResponse<String> page = visit(arrivedFor("nurul")).get();
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.body()).doesNotContain("<script").doesNotContain("style=\"");
  }

  @Test
  void pictures_are_shown_through_the_link_only() {
    office.connectMail();
    office.awaitingApproval(TITLE);
    LinkVisitor visitor = visit(arrivedFor("nurul"));
    String picture = "/media/" + Sha256.of(office.photo);
    assertThat(visitor.get().body()).contains(picture);
    assertThat(visitor.get(picture).headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(visitor.get("/media/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    visitor.approve();
    assertThat(visitor.get(picture).statusCode()).isEqualTo(404);
  }
}
