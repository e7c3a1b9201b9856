package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileToPublicPageTest {
  private static final Pattern RENDITION =
      Pattern.compile("/\\.pesona/media/[0-9a-f]{64}/w\\d+\\.(?:jpg|jpeg|png|webp)");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"5DayTourPlanTemplate.docx", "Earth.docx"})
  void a_word_file_goes_through_all_eight_steps_to_a_public_page_with_its_pictures(String name)
      throws IOException, ImageProcessingException {
    Path word = Path.of(System.getProperty("pesona.shared", ""), "data", "docx", name);
    assumeTrue(Files.exists(word), "the shared Word files are not here");
    try (RunningOffice office = RunningOffice.start(folder)) {
      Walk walk = new Walk(office);
      String article = walk.begin(name, Files.readAllBytes(word));

      walk.toApproval(article);
      walk.approve(article);
      walk.toPublication(article);
      walk.publish(article);
      walk.share(article);

      assertThat(walk.step(article)).isEqualTo("finished");
      assertThat(office.mailbox().awaitAttachment("hasan")).startsWith("application/pdf");
      Answer page =
          office.anybody().page(walk.state(article).at("/public/path").textValue()).mustBe(200);
      assertThat(page.body()).contains("<h1").contains(Walk.TITLE);
      showsPictures(office, page);
      hasOneRecordForEachStep(office, article);
    }
  }

  private static void showsPictures(RunningOffice office, Answer page)
      throws IOException, ImageProcessingException {
    List<String> pictures = new ArrayList<>();
    Matcher matcher = RENDITION.matcher(page.body());
    while (matcher.find()) {
      pictures.add(matcher.group());
    }
    assertThat(pictures).isNotEmpty();
    for (String picture : pictures.stream().distinct().toList()) {
      Answer image = office.anybody().page(picture).mustBe(200);
      assertThat(image.header("Content-Type")).startsWith("image/");
      assertThat(
              ImageMetadataReader.readMetadata(new ByteArrayInputStream(image.bytes()))
                  .getDirectoriesOfType(GpsDirectory.class))
          .isEmpty();
    }
  }

  private static void hasOneRecordForEachStep(RunningOffice office, String article) {
    JsonNode records = office.signedIn("zainal").get("/articles/" + article + "/records").json();
    List<String> acts =
        StreamSupport.stream(records.required("records").spliterator(), false)
            .map(record -> record.required("header"))
            .filter(header -> header.has("outcome"))
            .map(header -> header.required("step").textValue())
            .toList();
    assertThat(acts).containsAll(Walk.steps());
    assertThat(acts.stream().filter(step -> !step.equals("publish"))).doesNotHaveDuplicates();
    JsonNode verdict = office.signedIn("zainal").get("/verification").mustBe(200).json();
    assertThat(verdict.required("green").booleanValue()).as(verdict.toString()).isTrue();
  }
}
