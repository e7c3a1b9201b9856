package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class DraftsCommentsAndDifferencesTest extends OfficeStory {
  @Test
  void a_comment_reaches_the_writer_by_mail_and_is_dealt_with() {
    String comments = "/articles/" + walk.begin() + "/comments";
    Caller kasi = office.signedIn("hasan");

    JsonNode written =
        kasi.post(comments, "{\"text\":\"Tahun <b>keliru</b>\",\"place\":\"blocks[0]\"}")
            .mustBe(201)
            .json();
    String mail = office.mailbox().awaitText("rini", "Tahun <b>keliru</b>");
    Caller writer = office.signedIn("rini");
    writer.put(comments + "/1/resolution", "").mustBe(200);

    assertThat(mail).contains("Bagian 1", "menulis komentar", Walk.TITLE);
    assertThat(written.required("place").required("name").textValue()).isEqualTo("Bagian 1");
    JsonNode comment = kasi.get(comments).mustBe(200).json().required("comments").get(0);
    assertThat(comment.required("author").textValue()).isEqualTo("hasan");
    assertThat(comment.required("resolved").required("by").textValue()).isEqualTo("rini");
  }

  @Test
  void strangers_the_administrator_and_forged_requests_get_and_change_nothing() {
    String comments = "/articles/" + walk.begin() + "/comments";
    String text = "{\"text\":\"halo\"}";

    office.anybody().get(comments).mustBe(401);
    office.signedIn("admin-demo").get(comments).mustBe(403);
    office.signedIn("admin-demo").post(comments, text).mustBe(403);
    office.signedIn("rini").withoutToken().post(comments, text).mustBe(403);
    office.signedIn("rini").post(comments, "{\"text\":\" \"}").mustBe(422);
    office.signedIn("rini").post(comments, "{\"text\":\"a\",\"place\":\"/etc\"}").mustBe(422);

    assertThat(office.signedIn("rini").get(comments).json().required("comments")).isEmpty();
  }

  @Test
  void a_draft_is_kept_for_its_writer_alone() {
    String draft = "/articles/" + walk.begin() + "/draft";
    Caller writer = office.signedIn("rini");
    String typed = "{\"baseRevision\":1,\"content\":{\"title\":\"Setengah jad\"}}";

    writer.put(draft, typed).mustBe(200);
    JsonNode kept = writer.get(draft).mustBe(200).json();
    office.signedIn("dedi").get(draft).mustBe(404);
    office.signedIn("dedi").delete(draft).mustBe(204);
    office.signedIn("rini").withoutToken().delete(draft).mustBe(403);
    writer.get(draft).mustBe(200);
    writer.delete(draft).mustBe(204);

    assertThat(kept.required("content").required("title").textValue()).isEqualTo("Setengah jad");
    writer.get(draft).mustBe(404);
    writer.put(draft, "{\"baseRevision\":\"1\",\"content\":{}}").mustBe(422);
    writer.put(draft, "{\"baseRevision\":1,\"content\":[]}").mustBe(422);
  }

  @Test
  void a_draft_with_half_an_address_is_seen_before_it_is_saved() {
    String article = walk.begin();
    Caller writer = office.signedIn("rini");
    String typed =
        "{\"baseRevision\":1,\"content\":{\"id\":\"%s\",\"title\":\"Setengah jadi\",\"slug\":\"Pantai \\\"<b>\"}}";
    writer.put("/articles/" + article + "/draft", typed.formatted(article)).mustBe(200);

    String page = writer.page("/.pesona/preview/" + article + "?draft=1").mustBe(200).body();

    assertThat(page).contains("Setengah jadi").doesNotContain("<b>");
  }

  @Test
  void the_difference_of_two_revisions_names_places_in_the_language_of_the_reader() {
    String id = walk.begin();
    Caller writer = office.signedIn("rini");
    Answer seen = writer.article(id);
    String changed = Walk.content(seen).put("title", "Wisata enam hari di Bengkalis").toString();
    writer.put("/articles/" + id, changed, seen.revision()).mustBe(200);

    String path = "/articles/" + id + "/revisions/2/difference";
    JsonNode place = writer.get(path).mustBe(200).json().required("places").get(0);
    JsonNode lines = writer.get("/articles/" + id + "/revisions").json().required("revisions");

    assertThat(place.required("name").textValue()).isEqualTo("Judul");
    assertThat(place.required("spans").toString())
        .contains("{\"kind\":\"deleted\",\"text\":\"lima\"}")
        .contains("{\"kind\":\"inserted\",\"text\":\"enam\"}");
    assertThat(lines.get(0).required("label").textValue()).isEqualTo("Disimpan");
    office.anybody().get(path).mustBe(401);
    writer.get("/articles/" + id + "/revisions/9/difference").mustBe(404);
  }
}
