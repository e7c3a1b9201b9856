package id.go.bengkaliskab.pesona.embedded.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

class DemoArticleTest {
  @TempDir static Path folder;
  private static DemoArticle article;
  private static Result<String> word;

  @BeforeAll
  static void make() throws IOException {
    article = DemoArticle.in(folder.resolve("new folder"));
    word = new DocumentConverter().convertToHtml(article.wordFile().toFile());
  }

  @Test
  void the_word_file_carries_headings_at_two_levels() {
    assertThat(word.getValue())
        .contains("<h1>Senja di Rupat Utara</h1>", "<h2>Sebelum berangkat</h2>");
  }

  @Test
  void the_word_file_begins_with_title_and_lead() {
    assertThat(word.getValue()).startsWith("<p>" + article.title() + "</p><p>" + article.lead());
  }

  @Test
  void the_word_file_carries_a_list_with_bullets_and_a_numbered_one() {
    assertThat(word.getValue())
        .containsOnlyOnce("<ul><li>tetap berada di jalur")
        .containsOnlyOnce("<ol><li>Periksa jadwal feri");
  }

  @Test
  void the_word_file_carries_a_table_with_a_heading_row() {
    assertThat(word.getValue())
        .containsOnlyOnce("<table><thead><tr><th><p><strong>Tempat</strong></p></th>")
        .contains("<td><p>Rupat Utara</p></td>");
  }

  @Test
  void the_word_file_carries_a_link_within_its_sentence() {
    assertThat(word.getValue())
        .contains(
            "tersedia di <a href=\"https://bengkaliskab.go.id/\">situs Pemerintah Kabupaten"
                + " Bengkalis</a>. Selamat berlayar");
  }

  @Test
  void the_word_file_carries_one_picture_with_its_description() {
    assertThat(word.getValue().split("<img ", -1)).hasSize(2);
    assertThat(word.getValue())
        .containsPattern("alt=\"Kain berwarna merah marun[^\"]+\"")
        .contains("src=\"data:image/jpeg;base64,");
  }

  @Test
  void the_word_file_puzzles_its_reader_with_nothing_but_the_styles_of_title_lead_and_caption() {
    assertThat(word.getWarnings())
        .allSatisfy(warning -> assertThat(warning).containsAnyOf("Title", "Subtitle", "caption"));
  }

  @Test
  void each_photo_is_a_jpeg_of_full_size_with_words_for_those_who_cannot_see_it()
      throws IOException {
    assertThat(article.photos()).hasSize(3);
    for (DemoPhoto photo : article.photos()) {
      BufferedImage image = ImageIO.read(photo.file().toFile());
      assertThat(image.getWidth()).isEqualTo(1600);
      assertThat(image.getHeight()).isEqualTo(1067);
      assertThat(photo.alt()).isNotBlank().isNotEqualTo(photo.caption());
      assertThat(photo.caption()).isNotBlank();
      assertThat(photo.credit()).isNotBlank();
    }
  }

  @Test
  void a_photo_is_the_same_on_every_run() throws IOException {
    DemoPhoto dusk = article.photos().get(0);
    assertThat(DemoDrawings.photo("dusk-beach")).isEqualTo(Files.readAllBytes(dusk.file()));
  }

  @Test
  void a_second_call_takes_the_files_as_they_are() throws IOException {
    Path photo = article.photos().get(2).file();
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(photo, longAgo);

    DemoArticle.in(folder.resolve("new folder"));

    assertThat(Files.getLastModifiedTime(photo)).isEqualTo(longAgo);
  }

  @Test
  void nothing_but_the_six_files_is_left_in_the_folder() throws IOException {
    try (var files = Files.list(folder.resolve("new folder"))) {
      assertThat(files).hasSize(6);
    }
  }
}
