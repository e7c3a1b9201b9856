package id.go.bengkaliskab.pesona.stories.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The eight steps over REST, each by the person whose it is. */
final class Walk {
  static final String TITLE = "Wisata lima hari di Bengkalis";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final byte[] PIXELS = Drawing.png();

  private final RunningOffice office;

  Walk(RunningOffice office) {
    this.office = office;
  }

  /** Brings in a Word file. */
  String begin(String fileName, byte[] word) {
    return id(office.signedIn("rini").upload("/imports", fileName, word).mustBe(201));
  }

  /** Begins an article with a paragraph and a photo. */
  String begin() {
    return beginBy("rini");
  }

  /** The same by somebody else. */
  String beginBy(String login) {
    Caller writer = office.signedIn(login);
    String image =
        writer
            .upload("/media", "pantai.png", PIXELS)
            .mustBe(201)
            .json()
            .required("key")
            .textValue();
    ObjectNode content = CanonicalJson.object().put("title", TITLE);
    ArrayNode blocks = content.putArray("blocks");
    blocks.addObject().put("type", "text").put("body", "<p>Pantai Rupat saat senja.</p>");
    blocks.addObject().put("type", "photo").put("image", image).put("alt", "Pantai saat senja");
    return id(writer.post("/articles", content.toString()).mustBe(201));
  }

  /** Steps 1 and 2; the article waits for approval then. */
  void toApproval(String article) {
    Caller writer = office.signedIn("rini");
    Answer answer = writer.article(article);
    ObjectNode content = content(answer);
    content.put("title", TITLE).put("lead", "Dari Bengkalis ke Rupat.");
    for (JsonNode block : content.required("blocks")) {
      describe((ObjectNode) block);
    }
    writer.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);
    perform("rini", article, "submit");
    edit(article);
  }

  /** Step 2; the article waits for approval then. */
  void edit(String article) {
    check("dedi", article);
    perform("dedi", article, "request-approval");
  }

  /** Ticks the whole checklist of the step in which the article is. */
  void check(String login, String article) {
    Caller editor = office.signedIn(login);
    ObjectNode ticks = CanonicalJson.object();
    ArrayNode ticked = ticks.putArray("ticked");
    String checklist = "/articles/" + article + "/checklist";
    editor.get(checklist).json().required("items").forEach(it -> ticked.add(it.required("id")));
    editor.put(checklist, ticks.toString()).mustBe(200);
  }

  /** Step 3: the Kasi follows the link of the mail and presses the button. */
  void approve(String article) {
    approve(article, office.mailbox().awaitApproval("hasan"));
  }

  /** Step 3 on a page that the Kasi has open. */
  void approve(String article, String path) {
    Caller phone = office.anybody();
    Matcher form = FORM.matcher(phone.page(path).mustBe(200).body());
    if (!form.find()) {
      throw new AssertionError("no form on the approval page");
    }
    String token = URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
    phone.form(path, "outcome=approve&form=" + token).mustBe(200);
    awaitStep(article, "compose");
  }

  /** Steps 4 to 6; the article can be published then. */
  void toPublication(String article) {
    toPublication(article, "wisata-lima-hari");
  }

  /** The same at an address of its own. */
  void toPublication(String article, String slug) {
    perform("rini", article, "composed");
    Caller staff = office.signedIn("nurul");
    Answer answer = staff.article(article);
    ObjectNode content = content(answer);
    content.put("slug", slug).put("section", "wisata");
    content
        .putObject("seo")
        .put("title", "Wisata lima hari")
        .put("description", "Lima hari di Bengkalis dan Rupat, dari dermaga sampai pantai.");
    staff.put("/articles/" + article, content.toString(), answer.revision()).mustBe(200);
    perform("nurul", article, "uploaded");
    perform("dedi", article, "correct");
  }

  /** All steps until the article with this content, complete from the beginning, is public. */
  String toPublic(ObjectNode content) {
    String article = id(office.signedIn("rini").post("/articles", content.toString()).mustBe(201));
    perform("rini", article, "submit");
    edit(article);
    perform("hasan", article, "approve");
    perform("rini", article, "composed");
    perform("nurul", article, "uploaded");
    perform("dedi", article, "correct");
    publish(article);
    return article;
  }

  /** Takes a public article off the site, with a reason. */
  void withdraw(String login, String article) {
    Caller caller = office.signedIn(login);
    caller
        .performBecause(article, "unpublish", "izin ditarik", caller.article(article).revision())
        .mustBe(200);
  }

  /** Step 7: ends when the public page was seen. */
  void publish(String article) {
    perform("nurul", article, "publish");
    awaitStep(article, "share");
  }

  /** Step 8: no channel is used, each with its reason. */
  void share(String article) {
    Caller staff = office.signedIn("nurul");
    String path = "/articles/" + article + "/shares";
    for (JsonNode channel : staff.get(path).mustBe(200).json().required("channels")) {
      if (channel.required("state").textValue().equals("open")) {
        staff
            .put(
                path + '/' + channel.required("id").textValue(),
                "{\"skipped\":\"tidak dipakai dalam uji coba\"}")
            .mustBe(200);
      }
    }
    perform("nurul", article, "finish");
  }

  Answer perform(String login, String article, String outcome) {
    Caller caller = office.signedIn(login);
    return caller.perform(article, outcome, caller.article(article).revision()).mustBe(200);
  }

  String step(String article) {
    return state(article).required("step").textValue();
  }

  JsonNode state(String article) {
    return office.signedIn("zainal").article(article).json().required("state");
  }

  void awaitStep(String article, String step) {
    Caller caller = office.signedIn("zainal");
    await()
        .atMost(PATIENCE)
        .until(
            () -> caller.article(article).json().required("state").required("step").textValue(),
            step::equals);
  }

  private static void describe(ObjectNode block) {
    if (block.path("alt").asText("-").isEmpty()) {
      block.put("alt", "Foto perjalanan");
    }
    if (block.has("items")) {
      block.required("items").forEach(item -> describe((ObjectNode) item));
    }
    if (block.has("body")) {
      block.put("body", block.required("body").textValue().replace("alt=\"\"", "alt=\"Foto\""));
    }
  }

  static ObjectNode content(Answer article) {
    return (ObjectNode) article.json().required("content");
  }

  static String id(Answer article) {
    return article.json().required("state").required("articleId").textValue();
  }

  /** Steps whose transitions an article that ran through without returning has records of. */
  static Set<String> steps() {
    return Set.of("create", "edit", "approve", "compose", "upload", "correct", "publish", "share");
  }
}
