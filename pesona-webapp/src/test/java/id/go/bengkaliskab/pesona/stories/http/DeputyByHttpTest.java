package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Somebody without a role of their own, who stands in for the Kasi for a day. */
class DeputyByHttpTest extends OfficeStory {
  private static final String PASSWORD = "pelabuhan-roro-utama";

  @Test
  void a_deputy_reads_and_decides_for_a_day_and_nothing_before_and_after() {
    String article = walk.begin();
    walk.toApproval(article);
    Accounts.add(office, "tamu", PASSWORD);
    Caller guest = Caller.signedIn(office.base(), "tamu", PASSWORD);
    Caller kasi = office.signedIn("hasan");
    assertSeesNothing(guest, article);

    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    String away = "{\"from\":\"%s\",\"until\":\"%s\",\"deputy\":\"tamu\"}";
    kasi.put("/people/hasan/absence", away.formatted(today, today)).mustBe(204);

    assertThat(guest.get("/session").mustBe(200).json().required("roles").toString())
        .isEqualTo("[\"kasi\"]");
    assertThat(office.anybody().signIn("tamu", PASSWORD).mustBe(200).json().required("roles"))
        .isEqualTo(guest.get("/session").json().required("roles"));
    assertThat(guest.page("/.pesona/inbox").mustBe(200).body()).contains("class=\"staleness");
    assertThat(office.signedIn("nurul").page("/.pesona/inbox").mustBe(200).body())
        .doesNotContain("class=\"staleness");
    guest.page("/.pesona/procedure").mustBe(200);
    guest.perform(article, "approve", guest.article(article).revision()).mustBe(200);
    assertThat(walk.step(article)).isEqualTo("compose");

    kasi.delete("/people/hasan/absence").mustBe(204);
    assertSeesNothing(guest, article);
  }

  private static void assertSeesNothing(Caller guest, String article) {
    String step = walk.step(article);
    guest.get("/articles/" + article).mustBe(403);
    guest.perform(article, "approve", 1).mustBe(403);
    assertThat(guest.page("/.pesona/inbox").mustBe(403).body()).doesNotContain("staleness");
    guest.page("/.pesona/procedure").mustBe(403);
    assertThat(walk.step(article)).isEqualTo(step);
  }
}
