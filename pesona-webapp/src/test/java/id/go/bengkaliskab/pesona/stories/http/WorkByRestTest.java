package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class WorkByRestTest extends OfficeStory {
  @Test
  void a_claim_is_taken_over_and_the_former_claimant_is_told_by_mail() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.perform("hasan", article, "approve");
    String claim = "/articles/" + article + "/claim";
    office.signedIn("rini").put(claim, "").mustBe(200);
    office.signedIn("dedi").put(claim, "").mustBe(409);

    JsonNode taken = office.signedIn("dedi").post(claim + "/take-over", "").mustBe(200).json();

    assertThat(claimant(taken)).isEqualTo("dedi");
    assertThat(office.mailbox().awaitText("rini", "mengambil alih")).contains(Walk.TITLE);
    office.signedIn("rini").put(claim, "").mustBe(409);
    office.signedIn("nurul").post(claim + "/take-over", "").mustBe(403);
    office.signedIn("rini").withoutToken().post(claim + "/take-over", "").mustBe(403);
    office.anybody().post(claim + "/take-over", "").mustBe(401);
    assertThat(claimant(office.signedIn("hasan").article(article).json())).isEqualTo("dedi");
  }

  @Test
  void only_who_has_the_claim_tells_that_work_goes_on() {
    String article = walk.begin();
    walk.perform("rini", article, "submit");
    String claim = "/articles/" + article + "/claim";
    office.signedIn("dedi").put(claim, "").mustBe(200);

    office.signedIn("dedi").put(claim + "/activity", "").mustBe(204);
    Answer refused = office.signedIn("rini").put(claim + "/activity", "").mustBe(409);

    assertThat(refused.json().required("detail").textValue()).contains("Dedi Syahputra");
    office.signedIn("dedi").withoutToken().put(claim + "/activity", "").mustBe(403);
    office.anybody().put(claim + "/activity", "").mustBe(401);
  }

  @Test
  void the_kasi_gives_a_step_to_a_performer_and_makes_it_free_again() {
    String article = walk.begin();
    office.signedIn("rini").delete("/articles/" + article + "/claim").mustBe(200);
    String assignment = "/articles/" + article + "/assignment";
    String toDedi = "{\"login\":\"dedi\"}";
    office.signedIn("rini").put(assignment, toDedi).mustBe(403);
    office.signedIn("hasan").withoutToken().put(assignment, toDedi).mustBe(403);
    office.signedIn("hasan").put(assignment, "{\"login\":\"nurul\"}").mustBe(422);
    office.signedIn("hasan").put(assignment, "{}").mustBe(422);

    JsonNode given = office.signedIn("hasan").put(assignment, toDedi).mustBe(200).json();

    assertThat(given.at("/state/assignment/login").textValue()).isEqualTo("dedi");
    assertThat(given.at("/state/assignment/by").textValue()).isEqualTo("hasan");
    assertThat(office.mailbox().awaitText("dedi", "Hasan Basri")).contains(Walk.TITLE);
    office.signedIn("rini").put("/articles/" + article + "/claim", "").mustBe(409);
    office.signedIn("rini").delete(assignment).mustBe(403);
    JsonNode free = office.signedIn("hasan").delete(assignment).mustBe(200).json();
    assertThat(free.at("/state/assignment").isMissingNode()).isTrue();
    office.signedIn("rini").put("/articles/" + article + "/claim", "").mustBe(200);
  }

  @Test
  void a_publication_is_planned_moved_and_given_up() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.perform("hasan", article, "approve");
    walk.toPublication(article);
    Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    perform(article, "publish", tomorrow.minus(2, ChronoUnit.DAYS).toString()).mustBe(422);
    perform(article, "publish", "besok").mustBe(422);

    perform(article, "publish", tomorrow.toString()).mustBe(200);
    assertThat(planned(article)).isEqualTo(tomorrow);
    Instant later = tomorrow.plus(1, ChronoUnit.HOURS);
    perform(article, "reschedule", later.toString()).mustBe(200);
    assertThat(planned(article)).isEqualTo(later);
    perform(article, "unschedule", null).mustBe(200);

    JsonNode state = walk.state(article);
    assertThat(state.required("step").textValue()).isEqualTo("publish");
    assertThat(state.required("publishing").booleanValue()).isFalse();
    assertThat(state.has("publishAt")).isFalse();
  }

  private static Answer perform(String article, String outcome, String publishAt) {
    Caller nurul = office.signedIn("nurul");
    return nurul.perform(article, outcome, publishAt, nurul.article(article).revision());
  }

  private static Instant planned(String article) {
    return Instant.parse(walk.state(article).required("publishAt").textValue());
  }

  private static String claimant(JsonNode article) {
    return article.at("/state/claim/login").textValue();
  }
}
