package id.go.bengkaliskab.pesona.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.media.apart.Apart;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReaderTest {
  private static final String ACTS = "refusal.document.acts";

  private final PdfReader reader = new PdfReader(Apart.oneByOne());

  @Test
  void pages_with_a_link_to_the_web_are_taken() throws IOException {
    Bytes pdf =
        pdf(
            (document, page) -> {
              PDActionURI web = new PDActionURI();
              web.setURI("https://bengkaliskab.go.id/");
              PDAnnotationLink link = new PDAnnotationLink();
              link.setAction(web);
              page.setAnnotations(List.of(link));
            });

    assertThatCode(() -> reader.check("panduan.pdf", pdf)).doesNotThrowAnyException();
  }

  static Stream<Arguments> acting() {
    return Stream.of(
        Arguments.of(
            "a script at the opening",
            (Content)
                (document, page) ->
                    document
                        .getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        Arguments.of(
            "a program that is started",
            (Content)
                (document, page) -> {
                  PDAnnotationLink link = new PDAnnotationLink();
                  link.setAction(new PDActionLaunch());
                  page.setAnnotations(List.of(link));
                }),
        Arguments.of(
            "a script that nothing refers to by a known way",
            (Content)
                (document, page) -> {
                  COSDictionary hidden = new COSDictionary();
                  hidden.setName(COSName.S, "JavaScript");
                  COSArray list = new COSArray();
                  list.add(hidden);
                  document.getDocumentCatalog().getCOSObject().setItem("Aneh", list);
                }),
        Arguments.of(
            "a file that is attached",
            (Content)
                (document, page) -> page.setAnnotations(List.of(new PDAnnotationFileAttachment()))),
        Arguments.of("a file that is embedded", (Content) PdfReaderTest::embed),
        Arguments.of(
            "a form with scripts",
            (Content)
                (document, page) -> {
                  COSDictionary form = new COSDictionary();
                  form.setItem("XFA", new COSArray());
                  document.getDocumentCatalog().getCOSObject().setItem("AcroForm", form);
                }),
        Arguments.of(
            "a form that is sent",
            (Content)
                (document, page) -> {
                  COSDictionary send = new COSDictionary();
                  send.setName(COSName.S, "SubmitForm");
                  page.getCOSObject().setItem("AA", send);
                }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acting")
  void what_does_more_than_show_pages_is_refused(String what, Content content) throws IOException {
    Bytes pdf = pdf(content);

    assertThat(refusal("panduan.pdf", pdf)).as(what).isEqualTo(ACTS);
  }

  @Test
  void a_locked_pdf_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
      document.save(out);
    }

    assertThat(refusal("x.pdf", Bytes.wrap(out.toByteArray())))
        .isEqualTo("refusal.document.locked");
  }

  @Test
  void a_pdf_without_pages_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.save(out);
    }

    assertThat(refusal("x.pdf", Bytes.wrap(out.toByteArray())))
        .isEqualTo("refusal.document.damaged");
  }

  @Test
  void the_content_tells_the_kind_not_the_name() {
    assertThat(refusal("panduan.pdf", bytes("<html><script>alert(1)</script>")))
        .isEqualTo("refusal.document.kind");
    assertThat(refusal("panduan.pdf", bytes("%PDF-1.7 and nothing else")))
        .isEqualTo("refusal.document.damaged");
  }

  /** Its table of objects unpacks to some hundred times what a check may have. */
  @Test
  void a_small_file_that_unpacks_to_gigabytes_is_refused_and_harms_nobody() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int megabyte = 0; megabyte < 2048; megabyte++) {
        out.write(new byte[1 << 20]);
      }
    }
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
    int table = bomb.size();
    String head =
        "1 0 obj\n<</Type/XRef/Size 3/W[1 4 2]/Root 2 0 R/Filter/FlateDecode/Length %d>>\nstream\n"
            .formatted(packed.size());
    bomb.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    packed.writeTo(bomb);
    bomb.writeBytes(
        ("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(bomb.size()).isLessThan(PdfReader.LARGEST);

    assertThat(refusal("bom.pdf", Bytes.wrap(bomb.toByteArray())))
        .isEqualTo("refusal.document.damaged");
  }

  @Test
  void more_than_twenty_megabytes_are_refused() {
    assertThat(refusal("x.pdf", Bytes.wrap(new byte[PdfReader.LARGEST + 1])))
        .isEqualTo("refusal.upload.large");
  }

  private String refusal(String name, Bytes file) {
    return catchThrowableOfType(Refused.class, () -> reader.check(name, file)).first().key();
  }

  private static void embed(PDDocument document, PDPage page) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("program.exe");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("program", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  private static Bytes pdf(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      content.write(document, page);
      document.save(out);
    }
    return Bytes.wrap(out.toByteArray());
  }

  private static Bytes bytes(String text) {
    return Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @FunctionalInterface
  interface Content {
    void write(PDDocument document, PDPage page) throws IOException;
  }
}
