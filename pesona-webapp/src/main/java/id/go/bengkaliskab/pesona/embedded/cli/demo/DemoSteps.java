package id.go.bengkaliskab.pesona.embedded.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The eight steps, each by the person whose it is. */
final class DemoSteps {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final Console console;
  private final URI base;
  private final DemoMailbox mailbox;

  DemoSteps(Console console, URI base, DemoMailbox mailbox) {
    this.console = console;
    this.base = base;
    this.mailbox = mailbox;
  }

  /** Brings in the Word file; the article is in step 1 then. */
  String begin(DemoPerson writer, DemoArticle sample) throws IOException, InterruptedException {
    String name = sample.wordFile().getFileName().toString();
    JsonNode article = writer.upload("/imports?fileName=" + encoded(name), sample.wordFile());
    console.say("demo.import", writer.name(), name);
    article.required("report").forEach(line -> console.print("      " + line.textValue()));
    return article.required("state").required("articleId").textValue();
  }

  /** Goes on from where the article stands until nothing is left to be done. */
  void carryOn(String article, DemoArticle sample) throws IOException, InterruptedException {
    String former = "";
    while (true) {
      DemoPerson writer = DemoPerson.signIn(base, "rini");
      JsonNode state = writer.get("/articles/" + article).required("state");
      String step = state.required("step").textValue();
      if (step.equals(former) || state.required("publishing").booleanValue()) {
        step = awaitStep(writer, article, step);
      }
      former = step;
      switch (step) {
        case "create" -> create(writer, article, sample);
        case "edit" -> edit(DemoPerson.signIn(base, "dedi"), article);
        case "approve" -> approve(article, sample);
        case "compose" -> compose(writer, article);
        case "upload" -> upload(DemoPerson.signIn(base, "nurul"), article, sample);
        case "correct" -> perform(writer, article, "correct");
        case "publish" -> perform(DemoPerson.signIn(base, "nurul"), article, "publish");
        case "share" -> share(DemoPerson.signIn(base, "nurul"), article);
        default -> {
          return;
        }
      }
    }
  }

  private void create(DemoPerson writer, String article, DemoArticle sample)
      throws IOException, InterruptedException {
    JsonNode answer = writer.get("/articles/" + article);
    ObjectNode content = (ObjectNode) answer.required("content");
    ArrayNode blocks = (ArrayNode) content.required("blocks");
    for (JsonNode block : blocks) {
      if (block.has("alt") && block.required("alt").textValue().isEmpty()) {
        ((ObjectNode) block).put("alt", sample.title());
      }
    }
    if (!shows(blocks, sample.film().caption())) {
      blocks.add(uploaded(writer, sample.film()));
    }
    for (DemoPhoto photo : sample.photos()) {
      if (!shows(blocks, photo.caption())) {
        blocks.add(uploaded(writer, photo));
      }
    }
    writer.put("/articles/" + article, content, revision(answer));
    perform(writer, article, "submit");
  }

  private static boolean shows(ArrayNode blocks, String caption) {
    for (JsonNode block : blocks) {
      if (block.path("caption").asText().equals(caption)) {
        return true;
      }
    }
    return false;
  }

  private ObjectNode uploaded(DemoPerson writer, DemoFilm film)
      throws IOException, InterruptedException {
    JsonNode video = writer.send(film.file());
    JsonNode captions = writer.send(film.captions());
    console.say(
        "demo.film",
        film.file().getFileName(),
        video.required("durationMillis").longValue() / 1000,
        video.required("width").intValue(),
        video.required("height").intValue());
    return CanonicalJson.object()
        .put("type", "video")
        .put("video", video.required("key").textValue())
        .put("image", video.required("poster").textValue())
        .put("alt", film.alt())
        .put("caption", film.caption())
        .put("credit", film.credit())
        .put("captions", captions.required("key").textValue())
        .put("transcript", film.transcript());
  }

  private ObjectNode uploaded(DemoPerson writer, DemoPhoto photo)
      throws IOException, InterruptedException {
    String name = photo.file().getFileName().toString();
    JsonNode asset =
        writer.upload(
            "/media?fileName="
                + encoded(name)
                + "&alt="
                + encoded(photo.alt())
                + "&caption="
                + encoded(photo.caption())
                + "&credit="
                + encoded(photo.credit()),
            photo.file());
    console.say(
        "demo.photo",
        name,
        asset.required("width").intValue(),
        asset.required("height").intValue());
    return CanonicalJson.object()
        .put("type", "photo")
        .put("image", asset.required("key").textValue())
        .put("alt", photo.alt())
        .put("caption", photo.caption())
        .put("credit", photo.credit());
  }

  private void edit(DemoPerson editor, String article) throws IOException, InterruptedException {
    String path = "/articles/" + article + "/checklist";
    ObjectNode ticks = CanonicalJson.object();
    ArrayNode ticked = ticks.putArray("ticked");
    editor.get(path).required("items").forEach(item -> ticked.add(item.required("id")));
    editor.put(path, ticks);
    perform(editor, article, "request-approval");
  }

  /**
   * The link of the last approval mail of this article decides; an earlier one would have ended.
   */
  private void approve(String article, DemoArticle sample)
      throws IOException, InterruptedException {
    CaughtMail mail =
        mailbox.await("hasan", it -> it.isAbout(sample.title()) && it.approvalPath().isPresent());
    console.say("demo.approval-mail", mail.subject(), mail.file());
    new ApprovalByMail(base).approve(mail);
    DemoPerson kasi = DemoPerson.signIn(base, "hasan");
    awaitStep(kasi, article, "approve");
    tellApproval(kasi.get("/articles/" + article + "/records"));
    CaughtMail confirmation =
        mailbox.await("hasan", it -> it.isAbout(sample.title()) && !it.attachments().isEmpty());
    console.say("demo.softcopy", confirmation.attachments().get(0), confirmation.file());
  }

  private void tellApproval(JsonNode records) {
    for (JsonNode record : records.required("records")) {
      JsonNode header = record.required("header");
      if (header.path("outcome").asText().equals("approve")) {
        console.say(
            "demo.step",
            header.required("step").textValue(),
            header.required("outcome").textValue(),
            record.path("body").path("actorName").asText("-"),
            header.required("role").textValue() + ", " + header.required("via").textValue());
      }
    }
  }

  /** Puts the photos between the paragraphs, as the layout of the page wants them. */
  private void compose(DemoPerson writer, String article) throws IOException, InterruptedException {
    JsonNode answer = writer.get("/articles/" + article);
    ObjectNode content = (ObjectNode) answer.required("content");
    ArrayNode blocks = (ArrayNode) content.required("blocks");
    if (!blocks.isEmpty() && !blocks.get(0).path("type").asText().equals("photo")) {
      blocks.insert(0, blocks.remove(blocks.size() - 1));
      writer.put("/articles/" + article, content, revision(answer));
    }
    perform(writer, article, "composed");
  }

  private void upload(DemoPerson staff, String article, DemoArticle sample)
      throws IOException, InterruptedException {
    JsonNode answer = staff.get("/articles/" + article);
    ObjectNode content = (ObjectNode) answer.required("content");
    content.put("slug", sample.slug());
    content.put("section", "wisata");
    ArrayNode tags = content.putArray("tags");
    sample.tags().forEach(tags::add);
    content
        .putObject("seo")
        .put("title", sample.seoTitle())
        .put("description", sample.seoDescription());
    staff.put("/articles/" + article, content, revision(answer));
    perform(staff, article, "uploaded");
  }

  private void share(DemoPerson staff, String article) throws IOException, InterruptedException {
    String path = "/articles/" + article + "/shares";
    for (JsonNode channel : staff.get(path).required("channels")) {
      if (channel.required("state").textValue().equals("open")) {
        staff.put(
            path + "/" + channel.required("id").textValue(),
            CanonicalJson.object().put("skipped", console.text("demo.skip")));
      }
      if (channel.required("state").textValue().equals("retired")) {
        console.say(
            "demo.retired",
            channel.required("name").textValue(),
            channel.required("note").textValue());
      }
    }
    perform(staff, article, "finish");
  }

  private void perform(DemoPerson person, String article, String outcome)
      throws IOException, InterruptedException {
    int revision = revision(person.get("/articles/" + article));
    JsonNode result = person.perform(article, outcome, revision);
    JsonNode header = result.required("record").required("header");
    console.say(
        "demo.step",
        header.required("step").textValue(),
        outcome,
        person.name(),
        header.required("role").textValue());
  }

  private String awaitStep(DemoPerson person, String article, String step)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode state = person.get("/articles/" + article).required("state");
      String now = state.required("step").textValue();
      if (!now.equals(step) && !state.required("publishing").booleanValue()) {
        return now;
      }
      Thread.sleep(GLANCE.toMillis());
    }
    throw new IOException(console.text("demo.not-published", PATIENCE.toSeconds()));
  }

  private static int revision(JsonNode answer) {
    return answer.required("state").required("revision").intValue();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
