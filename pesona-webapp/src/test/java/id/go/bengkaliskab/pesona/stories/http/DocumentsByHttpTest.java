package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** A PDF from the office to the reader who takes it away. */
class DocumentsByHttpTest extends OfficeStory {
  private static final Pattern LINK =
      Pattern.compile("href=\"(/\\.pesona/media/[0-9a-f]{64}/dokumen\\.pdf)\"");

  @Test
  void a_document_is_had_while_its_article_is_public() throws IOException {
    Caller rini = office.signedIn("rini");
    ObjectNode document =
        (ObjectNode)
            rini.upload("/media/documents", "Panduan Wisata – Rupat.pdf", pdf(false))
                .mustBe(201)
                .json();
    String address = "/.pesona/media/" + document.required("sha256").textValue() + "/dokumen.pdf";
    office.anybody().page(address).mustBe(404);

    String article = walk.toPublic(content("panduan-rupat", document.required("key").textValue()));
    Answer page = office.anybody().page("/artikel/panduan-rupat").mustBe(200);
    Matcher link = LINK.matcher(page.body());
    assertThat(link.find()).isTrue();
    assertThat(link.group(1)).isEqualTo(address);
    assertThat(page.body()).containsPattern("PDF, \\d+ kB").contains("Panduan wisata Rupat");
    Answer file = office.anybody().page(address).mustBe(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"Panduan Wisata _ Rupat.pdf\";"
                + " filename*=UTF-8''Panduan%20Wisata%20%E2%80%93%20Rupat.pdf");
    assertThat(file.body()).startsWith("%PDF-");
    Answer part =
        office
            .anybody()
            .request("GET", address, BodyPublishers.noBody(), "Range", "bytes=0-4")
            .mustBe(206);
    assertThat(part.body()).isEqualTo("%PDF-");
    assertThat(part.header("Content-Disposition")).isEqualTo(file.header("Content-Disposition"));
    office
        .anybody()
        .request("GET", address, BodyPublishers.noBody(), "If-None-Match", file.header("ETag"))
        .mustBe(304);
    office.anybody().page(address.replace("dokumen.pdf", "video.mp4")).mustBe(404);

    walk.share(article);
    walk.withdraw("zainal", article);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> office.anybody().page(address).status() == 404);
  }

  @Test
  void another_document_after_the_approval_takes_a_new_one() throws IOException {
    Caller rini = office.signedIn("rini");
    String first = key(rini, pdf(false));
    String second = key(rini, pdf(false));
    String article = Walk.id(rini.post("/articles", content("panduan-dua", first).toString()));
    walk.perform("rini", article, "submit");
    walk.edit(article);
    walk.perform("hasan", article, "approve");
    Answer answer = rini.article(article);
    ObjectNode content = Walk.content(answer);
    for (var block : content.required("blocks")) {
      if (block.required("type").textValue().equals("document")) {
        ((ObjectNode) block).put("file", second);
      }
    }

    rini.put("/articles/" + article + "?reason=salah", content.toString(), answer.revision())
        .mustBe(409);
    assertThat(Walk.content(rini.article(article)).toString()).contains(first);
  }

  @Test
  void a_pdf_that_runs_a_script_is_refused_and_whoever_keeps_no_media_brings_none()
      throws IOException {
    Answer refused =
        office.signedIn("rini").upload("/media/documents", "undangan.pdf", pdf(true)).mustBe(415);

    assertThat(refused.body()).contains("undangan.pdf", "refusal.document.acts");
    office.signedIn("zainal").upload("/media/documents", "x.pdf", pdf(false)).mustBe(403);
  }

  private static String key(Caller caller, byte[] pdf) {
    return caller
        .upload("/media/documents", "panduan.pdf", pdf)
        .mustBe(201)
        .json()
        .required("key")
        .textValue();
  }

  private static ObjectNode content(String slug, String document) {
    ObjectNode content = CanonicalJson.object();
    content
        .put("title", "Panduan wisata")
        .put("lead", "Untuk dibawa pulang.")
        .put("section", "wisata")
        .put("slug", slug);
    content.putObject("seo").put("title", "Panduan").put("description", "Panduan wisata Rupat.");
    ArrayNode blocks = content.putArray("blocks");
    blocks.addObject().put("type", "text").put("body", "<p>Panduan dalam satu berkas.</p>");
    blocks
        .addObject()
        .put("type", "photo")
        .put(
            "image",
            office
                .signedIn("rini")
                .upload("/media", "pantai.png", Drawing.png())
                .json()
                .required("key")
                .textValue())
        .put("alt", "Pantai");
    blocks
        .addObject()
        .put("type", "document")
        .put("file", document)
        .put("title", "Panduan wisata Rupat");
    return content;
  }

  /** Each is another file, as each has an identifier of its own. */
  private static byte[] pdf(boolean acting) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(Long.toString(System.nanoTime()));
      if (acting) {
        document
            .getDocumentCatalog()
            .setOpenAction(new PDActionJavaScript("app.launchURL('https://jahat.example')"));
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
