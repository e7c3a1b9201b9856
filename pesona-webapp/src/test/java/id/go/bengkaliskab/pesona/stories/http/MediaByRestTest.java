package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** The media library over the interface. */
class MediaByRestTest extends OfficeStory {
  private static final String API = "/.pesona/api/v1";

  @Test
  void what_is_sent_changes_and_what_is_not_sent_stays() {
    Caller dedi = office.signedIn("dedi");
    String id = bring(dedi, "peta.jpg", 1);

    JsonNode changed =
        patch(
                dedi,
                id,
                1,
                "{\"alt\":\"Peta pulau\",\"tags\":[\"peta\"],\"licence\":\"cc-by\","
                    + "\"crop\":\"0-0-5000-10000\",\"focus\":\"2500-5000\"}")
            .mustBe(200)
            .json();
    JsonNode again = patch(dedi, id, 2, "{\"people\":\"none\",\"crop\":\"\"}").mustBe(200).json();

    assertThat(changed.required("crop").textValue()).isEqualTo("0-0-5000-10000");
    assertThat(again.required("alt").textValue()).isEqualTo("Peta pulau");
    assertThat(again.required("licence").textValue()).isEqualTo("cc-by");
    assertThat(again.required("people").textValue()).isEqualTo("none");
    assertThat(again.required("crop").textValue()).isEmpty();
    assertThat(again.required("focus").textValue()).isEqualTo("2500-5000");
    assertThat(again.required("edition").intValue()).isEqualTo(3);
    JsonNode found = dedi.get("/media?words=pulau%20peta&undescribed=false").mustBe(200).json();
    assertThat(found.required("items")).hasSize(1);
  }

  @Test
  void a_change_needs_the_edition_the_secret_the_role_and_values_that_mean_something() {
    Caller dedi = office.signedIn("dedi");
    String id = bring(dedi, "pasar.jpg", 2);

    patch(dedi, id, 1, "{\"alt\":\"Pasar\"}").mustBe(200);
    patch(dedi, id, 1, "{\"alt\":\"Lain\"}").mustBe(412);
    dedi.request(
            "PATCH",
            API + "/media/" + id,
            BodyPublishers.ofString("{\"alt\":\"Lain\"}"),
            "Content-Type",
            "application/json")
        .mustBe(428);
    patch(office.signedIn("zainal"), id, 2, "{\"alt\":\"Lain\"}").mustBe(403);
    patch(office.signedIn("dedi").withoutToken(), id, 2, "{\"alt\":\"Lain\"}").mustBe(403);
    patch(office.anybody(), id, 2, "{\"alt\":\"Lain\"}").mustBe(401);
    patch(dedi, id, 2, "{\"licence\":\"permission\"}").mustBe(422);
    patch(dedi, id, 2, "{\"licence\":\"free\"}").mustBe(422);
    patch(dedi, id, 2, "{\"people\":\"consent\"}").mustBe(422);
    patch(dedi, id, 2, "{\"crop\":\"0-0-20000-1\"}").mustBe(422);
    office.signedIn("zainal").delete("/media/" + id).mustBe(403);

    assertThat(dedi.get("/media/" + id).json().required("alt").textValue()).isEqualTo("Pasar");
  }

  @Test
  void folders_hold_assets_and_go_when_they_are_empty() {
    Caller nurul = office.signedIn("nurul");
    String id = bring(nurul, "lapin.jpg", 3);

    nurul.post("/media-folders", "{\"name\":\"Pantai Lapin\"}").mustBe(201);
    nurul.post("/media-folders", "{\"name\":\"pantai lapin\"}").mustBe(409);
    nurul.post("/media-folders", "{\"name\":\"../rahasia\"}").mustBe(422);
    office.signedIn("zainal").post("/media-folders", "{\"name\":\"Lain\"}").mustBe(403);
    patch(nurul, id, 1, "{\"folder\":\"Pantai Lapin\"}").mustBe(200);
    nurul.delete("/media-folders?folder=Pantai%20Lapin").mustBe(409);
    nurul.put("/media-folders", "{\"folder\":\"Pantai Lapin\",\"name\":\"Lapin\"}").mustBe(200);
    JsonNode within = nurul.get("/media?folder=Lapin").mustBe(200).json().required("items");

    assertThat(within).hasSize(1);
    assertThat(within.path(0).required("id").textValue()).isEqualTo(id);
    nurul.get("/media?folder=Pantai%20Lapin").mustBe(404);
    nurul.delete("/media/" + id).mustBe(204);
    nurul.delete("/media-folders?folder=Lapin").mustBe(204);
    nurul.get("/media/" + id).mustBe(404);
  }

  @Test
  void a_list_is_read_part_by_part_and_ends() {
    Caller rini = office.signedIn("rini");
    for (int i = 0; i < 5; i++) {
      bring(rini, "halaman-" + i + ".jpg", 40 + i);
    }
    StringBuilder names = new StringBuilder();
    String path = "/media?words=halaman&order=name&limit=2";
    String from = "";
    int parts = 0;
    do {
      JsonNode page = rini.get(path + from).mustBe(200).json();
      page.required("items").forEach(it -> names.append(it.required("name").textValue()));
      from =
          page.has("next") ? "&from=" + page.required("next").textValue().replace(" ", "%20") : "";
      parts++;
    } while (!from.isEmpty());

    assertThat(parts).isEqualTo(3);
    assertThat(names.toString())
        .isEqualTo("halaman-0.jpghalaman-1.jpghalaman-2.jpghalaman-3.jpghalaman-4.jpg");
  }

  @Test
  void the_public_sees_the_part_that_was_approved_and_nothing_of_what_was_cut_off() {
    String article = walk.begin();
    ObjectNode content = Walk.content(office.signedIn("rini").article(article));
    String id = content.required("blocks").path(1).required("image").textValue().substring(4);
    Caller dedi = office.signedIn("dedi");
    JsonNode framed =
        patch(dedi, id, 1, "{\"crop\":\"1000-0-5000-10000\",\"focus\":\"2000-3000\"}")
            .mustBe(200)
            .json();
    walk.toApproval(article);
    patch(dedi, id, 2, "{\"crop\":\"\"}").mustBe(409);
    dedi.put("/media/" + id, "{\"alt\":\"diam-diam\"}").mustBe(409);
    walk.approve(article);
    patch(dedi, id, 2, "{\"caption\":\"diam-diam\"}").mustBe(409);
    patch(dedi, id, 2, "{\"title\":\"Pantai untuk wisata\"}").mustBe(200);
    walk.toPublication(article);
    walk.publish(article);

    String page = office.anybody().page("/pesona/artikel/wisata-lima-hari").body();
    String other = office.anybody().page("/artikel/wisata-lima-hari").body();
    String shown = page.contains("w640") ? page : other;
    String hash = framed.required("sha256").textValue();
    assertThat(shown)
        .contains("/.pesona/media/" + hash + "/w640-1000-0-5000-10000.")
        .contains("width=\"450\" height=\"600\"")
        .doesNotContain(hash + "/w640.");
    String master = "/.pesona/media/" + hash + "/w640";
    String ending = framed.required("mimeType").textValue().endsWith("png") ? ".png" : ".jpg";
    office.anybody().page(master + "-1000-0-5000-10000" + ending).mustBe(200);
    office.anybody().page(master + ending).mustBe(404);
    office.anybody().page(master + "-0-0-9000-10000" + ending).mustBe(404);
    patch(dedi, id, 3, "{\"crop\":\"\"}").mustBe(409);
    patch(dedi, id, 3, "{\"caption\":\"Pantai Rupat\"}").mustBe(200);
    dedi.delete("/media/" + id).mustBe(409);
    String copy =
        dedi.post("/media/" + id + "/copies", "").mustBe(201).json().required("id").textValue();
    patch(dedi, copy, 1, "{\"crop\":\"0-0-4000-10000\"}").mustBe(200);
    dedi.delete("/media/" + copy).mustBe(204);
    office.anybody().page(master + "-1000-0-5000-10000" + ending).mustBe(200);
  }

  private static String bring(Caller caller, String name, int picture) {
    return caller
        .upload("/media", name, MediaStory.picture(picture))
        .mustBe(201)
        .json()
        .required("id")
        .textValue();
  }

  private static Answer patch(Caller caller, String id, int edition, String body) {
    return caller.request(
        "PATCH",
        API + "/media/" + id,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/json",
        "If-Match",
        "\"" + edition + '"');
  }
}
