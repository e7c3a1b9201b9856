package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPage;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module from its start to its stop, on the repository and light module of an author. */
class MagnoliaAtWorkTest {
  private static final Pattern SERVLET_OF_A_PAGE =
      Pattern.compile(
          "<mapping>([^<]*)</mapping>\\s*</mappings>\\s*<params>\\s*<param>"
              + "\\s*<name>page</name>\\s*<value>([^<]*)</value>");

  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private WorkingMagnolia author;

  @BeforeEach
  void install(@TempDir Path folder) {
    author = new WorkingMagnolia(folder);
  }

  @AfterEach
  void stop() {
    author.close();
  }

  @Test
  void a_start_migrates_the_content_and_reads_the_procedure_of_the_light_module() {
    author.module().start(null);

    Newsroom running = author.running();
    assertThat(running.desk().procedures().current().steps()).hasSize(8);
    Long model =
        running
            .store()
            .read(reading -> reading.find("/model").orElseThrow().requireNumber("modelVersion"));
    assertThat(model).isPositive();
    assertThat(author.executors()).hasSize(1);
    verify(author.executors().get(0), atLeast(4))
        .scheduleWithFixedDelay(any(), any(Long.class), any(Long.class), any());
  }

  @Test
  void pages_of_the_newsroom_and_servlets_of_the_descriptor_are_the_same() throws Exception {
    author.module().start(null);

    List<NewsroomPage> pages = new NewsroomPages(author.running()).all();
    assertThat(servletsOfPages())
        .isEqualTo(
            pages.stream().collect(Collectors.toMap(NewsroomPage::name, NewsroomPage::mapping)))
        .containsEntry("office-photos", "/.pesona/preview-media/*");
    assertThat(new MagnoliaFront(author.newsroom()).find().orElseThrow().page("office-photos"))
        .isPresent();
  }

  @Test
  void a_public_instance_touches_nothing() throws Exception {
    when(author.server().isAdmin()).thenReturn(false);

    author.module().start(null);

    assertThat(author.newsroom().running()).isEmpty();
    assertThat(author.executors()).isEmpty();
    assertThat(author.magnolia().author().getSystemSession("pesona").nodeExists("/model"))
        .isFalse();
  }

  @Test
  void the_stop_ends_tasks_and_threads_and_a_new_start_works_again() {
    author.module().start(null);
    author.module().stop(null);

    assertThat(author.executors().get(0).isShutdown()).isTrue();
    assertThat(ownThreads()).isEmpty();
    assertThat(author.newsroom().running()).isEmpty();

    author.module().start(null);
    author.promise("task", "sari");
    await().until(() -> author.sent().size() == 1);
  }

  private List<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread))
        .filter(thread -> Stream.of("outbox-", "pesona-").anyMatch(thread.getName()::startsWith))
        .toList();
  }

  private static Map<String, String> servletsOfPages() throws IOException {
    Map<String, String> mappings = new TreeMap<>();
    try (InputStream in =
        MagnoliaAtWorkTest.class.getResourceAsStream("/META-INF/magnolia/pesona.xml")) {
      Matcher servlets =
          SERVLET_OF_A_PAGE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (servlets.find()) {
        mappings.put(servlets.group(2), servlets.group(1));
      }
    }
    return mappings;
  }
}
