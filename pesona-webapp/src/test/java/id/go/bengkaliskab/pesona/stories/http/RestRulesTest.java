package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestRulesTest extends OfficeStory {
  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/tasks", "/session", "/verification"})
  void nobody_reads_without_a_session(String path) {
    Answer answer = office.anybody().get(path).mustBe(401);

    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.detail()).startsWith("Anda belum masuk");
  }

  @Test
  void a_browser_that_asks_for_english_gets_english_sentences() {
    Answer answer = office.anybody().get("/articles", "Accept-Language", "en-GB").mustBe(401);

    assertThat(answer.detail()).startsWith("You are not signed in");
    assertThat(answer.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void a_change_without_the_secret_of_the_session_changes_nothing() {
    int before = articles(office.signedIn("rini")).size();

    office
        .signedIn("rini")
        .withoutToken()
        .post("/articles", "{\"title\":\"Dari luar\"}")
        .mustBe(403);

    assertThat(articles(office.signedIn("rini"))).hasSize(before);
  }

  @Test
  void a_save_must_name_the_revision_it_was_made_from() {
    Caller writer = office.signedIn("rini");
    String id = walk.begin();
    Answer seen = writer.article(id);
    String content = Walk.content(seen).put("lead", "Baru").toString();

    writer.put("/articles/" + id, content).mustBe(428);
    writer.put("/articles/" + id, content, seen.revision()).mustBe(200);
    Answer late = writer.put("/articles/" + id, Walk.content(seen).toString(), seen.revision());

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.detail()).contains(Integer.toString(seen.revision()));
    assertThat(Walk.content(writer.article(id)).path("lead").textValue()).isEqualTo("Baru");
  }

  @Test
  void only_the_performer_of_the_step_performs_its_outcome() {
    String id = walk.begin();
    for (String login : List.of("nurul", "admin-demo")) {
      Caller other = office.signedIn(login);
      other.perform(id, "submit", other.article(id).revision()).mustBe(403);
    }
    assertThat(walk.step(id)).isEqualTo("create");
  }

  @Test
  void an_outcome_sent_again_on_the_same_revision_is_told_to_be_a_repetition() {
    String id = walk.begin();
    Caller writer = office.signedIn("rini");
    int revision = writer.article(id).revision();
    JsonNode first = writer.perform(id, "submit", revision).mustBe(200).json();
    JsonNode again = writer.perform(id, "submit", revision).mustBe(200).json();

    assertThat(first.required("repeated").booleanValue()).isFalse();
    assertThat(again.required("repeated").booleanValue()).isTrue();
    assertThat(again.required("record")).isEqualTo(first.required("record"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/a-2026-11-zzzzzzzz", "/articles/..%2Fusers", "/nowhere"})
  void what_does_not_exist_is_not_found_or_refused(String path) {
    Answer answer = office.signedIn("rini").get(path);

    assertThat(answer.status()).isIn(400, 404);
  }

  @Test
  void an_unknown_article_is_not_found() {
    String id = walk.begin();
    String other = id.substring(0, id.length() - 1) + (id.endsWith("0") ? "1" : "0");

    Answer answer = office.signedIn("rini").get("/articles/" + other).mustBe(404);

    assertThat(answer.detail()).contains(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"teks\"", "{\"a\":1}{\"b\":2}"})
  void what_is_no_json_object_is_refused(String body) {
    assertThat(office.signedIn("rini").post("/articles", body).status()).isEqualTo(422);
  }

  @Test
  void every_wrong_field_is_named_at_once() {
    Answer answer =
        office
            .signedIn("rini")
            .post(
                "/articles", "{\"title\":7,\"language\":\"xx\",\"tags\":\"satu\",\"slug\":\"A B\"}")
            .mustBe(422);

    assertThat(answer.detail()).contains("title", "language", "tags", "slug");
  }

  @Test
  void pages_of_articles_and_tasks_hold_everything_once() {
    for (int i = 0; i < 7; i++) {
      walk.begin();
    }
    Caller reader = office.signedIn("rini");
    List<String> whole = articles(reader);
    List<String> paged = new ArrayList<>();
    String before = "";
    do {
      JsonNode page = reader.get("/articles?limit=3&before=" + before).mustBe(200).json();
      page.required("articles").forEach(it -> paged.add(it.required("id").textValue()));
      before = page.path("next").asText("");
    } while (!before.isEmpty());

    assertThat(paged).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
    assertThat(paged.size()).isGreaterThanOrEqualTo(7);
    assertThat(tasks(reader, 3)).containsExactlyElementsOf(tasks(reader, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SampleDoc.doc",
        "SimpleMacro.docm",
        "bug53475-password-is-pass.docx",
        "truncated62886.docx",
        "ExternalEntityInText.docx"
      })
  void a_file_that_word_should_not_have_written_is_refused_in_a_sentence(String name)
      throws IOException {
    Path file = Path.of(System.getProperty("pesona.shared", ""), "data", "docx", name);
    assumeTrue(Files.exists(file), "the shared Word files are not here");

    refusedImport(name, Files.readAllBytes(file));
  }

  @Test
  void bytes_that_are_no_word_file_are_refused_in_a_sentence() {
    refusedImport("surat.docx", "bukan dokumen".getBytes(StandardCharsets.UTF_8));
    refusedImport("foto.docx", Drawing.png());
  }

  @Test
  void an_upload_beyond_the_limit_is_refused() {
    Caller writer = office.signedIn("rini");

    assertThat(writer.upload("/imports", "besar.docx", new byte[51 * 1024 * 1024]).status())
        .isEqualTo(413);
  }

  @Test
  void a_sign_in_begins_a_new_session_that_script_cannot_read_and_a_sign_out_ends_it() {
    Caller person = office.anybody();
    Answer first = person.signIn("rini").mustBe(200);
    String former = person.sessionId();
    assertThat(first.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");

    person.signIn("dedi").mustBe(200);
    assertThat(person.sessionId()).isNotEmpty().isNotEqualTo(former);

    person.delete("/session").mustBe(204);
    person.get("/session").mustBe(401);
  }

  @Test
  void a_wrong_password_is_refused_like_an_unknown_login() {
    Answer wrong = office.anybody().signIn("dedi", "salah").mustBe(401);
    Answer unknown = office.anybody().signIn("tidak-ada", "salah").mustBe(401);

    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  private static void refusedImport(String name, byte[] bytes) {
    Caller writer = office.signedIn("rini");
    List<String> before = articles(writer);

    Answer answer = writer.upload("/imports", name, bytes);

    assertThat(answer.status()).isIn(415, 422);
    assertThat(answer.detail()).contains(name).endsWith(".");
    assertThat(articles(writer)).isEqualTo(before);
  }

  private static List<String> articles(Caller caller) {
    List<String> ids = new ArrayList<>();
    caller
        .get("/articles?limit=100")
        .mustBe(200)
        .json()
        .required("articles")
        .forEach(it -> ids.add(it.required("id").textValue()));
    return ids;
  }

  private static List<String> tasks(Caller caller, int limit) {
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonNode page =
          caller.get("/tasks?view=all&limit=" + limit + "&after=" + after).mustBe(200).json();
      page.required("tasks").forEach(it -> ids.add(it.required("articleId").textValue()));
      after = page.path("next").asText("");
    } while (!after.isEmpty());
    return ids;
  }
}
