package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Drafting;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  @TempDir static Path folder;
  private static Office office;

  private ArticleId article;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @BeforeEach
  void beginAnArticle() {
    office.clock().reset();
    article = office.begin("rini");
  }

  @Test
  void a_draft_comes_back_with_the_revision_and_the_moment_it_was_typed() {
    keep("rini", "Judul yang baru");

    Draft draft = drafting().find(article, office.actor("rini")).orElseThrow();
    assertThat(draft.content().path("title").textValue()).isEqualTo("Judul yang baru");
    assertThat(draft.baseRevision()).isEqualTo(office.state(article).revision());
    assertThat(draft.at()).isEqualTo(OfficeClock.MONDAY_8);
  }

  @Test
  void keeping_a_draft_changes_neither_the_article_nor_its_state_nor_its_record() {
    int records = office.records(article).size();
    int revision = office.state(article).revision();

    keep("rini", "Judul yang baru");

    assertThat(office.content(article).title()).isEqualTo(Articles.complete().title());
    assertThat(office.state(article).revision()).isEqualTo(revision);
    assertThat(office.records(article)).hasSize(records);
  }

  @Test
  void nobody_sees_the_draft_of_another() {
    keep("rini", "Judul Rini");
    keep("dedi", "Judul Dedi");

    assertThat(title("rini")).isEqualTo("Judul Rini");
    assertThat(title("dedi")).isEqualTo("Judul Dedi");
    assertThat(drafting().find(article, office.actor("zainal"))).isEmpty();
  }

  @Test
  void a_later_draft_takes_the_place_of_the_earlier() {
    keep("rini", "Pertama");
    office.clock().pass(Duration.ofSeconds(20));
    keep("rini", "Kedua");

    assertThat(title("rini")).isEqualTo("Kedua");
  }

  @Test
  void an_explicit_save_discards_the_draft_of_the_same_person_only() {
    keep("rini", "Judul Rini");
    keep("dedi", "Judul Dedi");

    office.save(Articles.withTitle(office.content(article), "Tersimpan"), "rini");

    assertThat(drafting().find(article, office.actor("rini"))).isEmpty();
    assertThat(title("dedi")).isEqualTo("Judul Dedi");
  }

  @Test
  void a_refused_save_keeps_the_draft() {
    keep("dedi", "Judul Dedi");

    refusal(() -> office.save(Articles.withTitle(office.content(article), "x"), "dedi"));

    assertThat(title("dedi")).isEqualTo("Judul Dedi");
  }

  @Test
  void text_is_kept_for_somebody_whose_claim_was_lost_and_on_an_older_revision() {
    int seen = office.state(article).revision();
    office.save(Articles.withTitle(office.content(article), "Dari orang lain"), "rini");

    drafting().save(article, office.actor("dedi"), seen, content("Ketikan Dedi"));

    assertThat(drafting().find(article, office.actor("dedi")).orElseThrow().baseRevision())
        .isEqualTo(seen);
  }

  @Test
  void what_an_explicit_save_would_refuse_is_kept_as_typed() {
    ObjectNode content = content("Judul").put("slug", "Belum Jadi!");

    drafting().save(article, office.actor("rini"), 1, content);

    assertThat(drafting().find(article, office.actor("rini")).orElseThrow().content())
        .isEqualTo(content);
  }

  @Test
  void scripts_do_not_come_back_into_an_editor() {
    ObjectNode content = content("Judul");
    content
        .putArray("blocks")
        .addObject()
        .put("type", "text")
        .put("body", "<p>a<script>x()</script></p>");

    drafting().save(article, office.actor("rini"), 1, content);

    assertThat(drafting().find(article, office.actor("rini")).orElseThrow().content().toString())
        .contains("<p>a</p>")
        .doesNotContain("<script", "x()");
  }

  @Test
  void a_discarded_draft_is_gone_and_may_be_discarded_again() {
    keep("rini", "Judul Rini");

    drafting().discard(article, office.actor("rini"));
    drafting().discard(article, office.actor("rini"));

    assertThat(drafting().find(article, office.actor("rini"))).isEmpty();
  }

  @Test
  void those_without_a_role_in_the_procedure_keep_no_drafts() {
    for (String login : new String[] {"pengelola", "tamu"}) {
      refusal(() -> keep(login, "x")).is(Refused.Kind.NOT_ALLOWED, "refusal.draft.role");
    }
    assertThat(office.store().<Boolean>read(it -> it.find("/drafts/pengelola").isPresent()))
        .isFalse();
  }

  @Test
  void a_draft_on_a_revision_that_never_was_or_of_endless_text_is_refused() {
    refusal(() -> drafting().save(article, office.actor("rini"), 7, content("x")))
        .is(Refused.Kind.INVALID, "refusal.revision.unknown");
    refusal(
            () ->
                drafting()
                    .save(article, office.actor("rini"), 1, content("x".repeat(Draft.LONGEST))))
        .is(Refused.Kind.TOO_LARGE, "refusal.draft.long");
  }

  private static Drafting drafting() {
    return office.desk().drafting();
  }

  private void keep(String login, String title) {
    drafting().save(article, office.actor(login), office.state(article).revision(), content(title));
  }

  private String title(String login) {
    return drafting()
        .find(article, office.actor(login))
        .orElseThrow()
        .content()
        .path("title")
        .textValue();
  }

  private ObjectNode content(String title) {
    return ArticleJson.write(office.content(article)).put("title", title);
  }
}
