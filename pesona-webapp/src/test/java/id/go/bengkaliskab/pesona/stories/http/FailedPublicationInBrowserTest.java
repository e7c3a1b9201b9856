package id.go.bengkaliskab.pesona.stories.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An office whose public pages cannot be shown, because a template is broken. */
@Tag("long")
class FailedPublicationInBrowserTest extends BrowserStory {
  private static final Duration ALL_ATTEMPTS = Duration.ofMinutes(3);

  @Override
  RunningOffice open(Path data) throws IOException {
    Path modules = folder.resolve("modules");
    copy(Path.of(System.getProperty("pesona.lightModules")), modules);
    Files.writeString(
        modules.resolve("pesona/templates/pages/article.ftl"),
        "${what.is.not.there}",
        StandardOpenOption.APPEND);
    return RunningOffice.start(data, Map.of("PESONA_LIGHT_MODULES", modules.toString()));
  }

  @Test
  void who_publishes_learns_by_mail_and_on_the_desk_why_it_failed_and_may_publish_again() {
    String article = walk.begin();
    walk.toApproval(article);
    walk.approve(article);
    walk.toPublication(article);
    try (AdminWindow nurul = AdminWindow.open(chromium, office, "nurul", 1280)) {
      Page page = nurul.page();
      nurul.go("artikel/" + article);
      page.click("#outcome-publish");
      page.click("#confirm");
      page.waitForSelector("#article-facts:has-text('Sedang ditayangkan')");
      await().atMost(ALL_ATTEMPTS).until(() -> !walk.state(article).path("publishing").asBoolean());
      assertThat(office.mailbox().awaitText("nurul", "belum dapat ditayangkan"))
          .contains("Situs publik menjawab 500");

      nurul.go("artikel/" + article);
      page.waitForSelector("#article-returned:has-text('Situs publik menjawab 500')");
      page.waitForSelector("#outcome-publish:not(.v-disabled)");
      nurul.shoot("desk-publication-failed-1280");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(it -> copyOne(it, to.resolve(from.relativize(it).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
