package id.go.bengkaliskab.pesona.magnolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.newsroom.NewsroomPages;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.WriteGate;
import id.go.bengkaliskab.pesona.workflow.Actor;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;

/** The module from its start to its stop, on the repository and light module of an author. */
class MagnoliaAtWorkTest {
  private static final ArticleId ARTICLE = new ArticleId("9f3c5ad2b1e04c77-202611");

  private final FakeUsers users = new FakeUsers();
  private final ServerConfiguration server = mock(ServerConfiguration.class);
  private final MessagesManager messages = mock(MessagesManager.class);
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Map<Message, List<?>> made = new ConcurrentHashMap<>();
  private final List<ScheduledExecutorService> executors = new CopyOnWriteArrayList<>();
  private final Set<Thread> before = Thread.getAllStackTraces().keySet();
  private FakeMagnolia magnolia;
  private MagnoliaHost host;
  private PesonaModule module;
  private MagnoliaNewsroom newsroom;

  @BeforeEach
  void install(@TempDir Path folder) {
    users.put(person("rini", "id", "staf-pengolah-data"));
    users.put(person("sari", "en", "staf-pengolah-data"));
    users.put(person("wati", "id", "kasi"));
    when(server.isAdmin()).thenReturn(true);
    when(server.getDefaultBaseUrl()).thenReturn("https://kerja.test/author");
    doAnswer(call -> sent.add(sent(call.getArgument(0), call.getArgument(1))))
        .when(messages)
        .sendMessage(anyString(), any());
    magnolia = new FakeMagnolia(folder, users);
    MagnoliaPeriodicTasks tasks = new MagnoliaPeriodicTasks(server, this::executor);
    module = new PesonaModule(tasks, () -> newsroom);
    module.setOffice("Diskominfotik");
    module.setKeyFolder(folder.resolve("keys").toString());
    module.setRenditionFolder(folder.resolve("renditions").toString());
    module.setUploadFolder(folder.resolve("uploads").toString());
    host =
        spy(
            new MagnoliaHost(
                magnolia.author(),
                users,
                magnolia.commands(),
                new FolderOrigin(FakeMagnolia.LIGHT_MODULES),
                new FakeTranslations(FakeMagnolia.LIGHT_MODULES.resolve("pesona/i18n")),
                server,
                () -> module,
                tasks));
    doAnswer(
            call -> {
              try (ThreadOfMagnolia thread = new ThreadOfMagnolia()) {
                return call.callRealMethod();
              }
            })
        .when(host)
        .inContext(any());
    newsroom =
        new MagnoliaNewsroom(
            server, host, new WriteGate(host.sessions()), () -> module, () -> messages);
  }

  @AfterEach
  void stop() {
    module.stop(null);
    magnolia.close();
  }

  @Test
  void a_start_migrates_the_content_and_reads_the_procedure_of_the_light_module() {
    module.start(null);

    Newsroom running = newsroom.running().orElseThrow();
    assertThat(running.desk().procedures().current().steps()).hasSize(8);
    Long model =
        running
            .store()
            .read(reading -> reading.find("/model").orElseThrow().requireNumber("modelVersion"));
    assertThat(model).isPositive();
    assertThat(executors).hasSize(1);
    verify(executors.get(0), atLeast(4))
        .scheduleWithFixedDelay(any(), any(Long.class), any(Long.class), any());
  }

  @Test
  void every_page_of_the_newsroom_has_its_servlet_in_the_descriptor() throws Exception {
    module.start(null);

    String descriptor =
        new String(
            MagnoliaAtWorkTest.class
                .getResourceAsStream("/META-INF/magnolia/pesona.xml")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(new NewsroomPages(newsroom.running().orElseThrow()).all())
        .isNotEmpty()
        .filteredOn(page -> !page.name().equals(NewsroomPages.PHOTOS))
        .allSatisfy(
            page ->
                assertThat(descriptor)
                    .containsPattern(
                        "(?s)<mapping>"
                            + Pattern.quote(page.mapping())
                            + "</mapping>\\s*</mappings>\\s*<params>\\s*<param>\\s*<name>page</name>\\s*<value>"
                            + page.name()
                            + "</value>"));
  }

  @Test
  void a_public_instance_touches_nothing() throws Exception {
    when(server.isAdmin()).thenReturn(false);

    module.start(null);

    assertThat(newsroom.running()).isEmpty();
    assertThat(executors).isEmpty();
    assertThat(magnolia.author().getSystemSession("pesona").nodeExists("/model")).isFalse();
  }

  @Test
  void a_notice_reaches_each_reader_in_their_language_though_no_mail_server_is_set() {
    module.start(null);

    promise("task", "sari");
    promise("task", "wati");

    await().until(() -> sent.size() == 2);
    assertThat(sent)
        .containsExactlyInAnyOrder(
            new Sent("sari", MessageType.WORKITEM, "New task: Pantai Lapin", link("Open in")),
            new Sent("wati", MessageType.WORKITEM, "Tugas baru: Pantai Lapin", link("Buka di")));
    assertThat(pending("mail")).hasSize(2);
  }

  @Test
  void what_a_notice_asks_follows_from_its_kind() {
    module.start(null);
    Map<String, MessageType> types =
        Map.ofEntries(
            Map.entry("assigned", MessageType.WORKITEM),
            Map.entry("approval", MessageType.WORKITEM),
            Map.entry("approved-task", MessageType.WORKITEM),
            Map.entry("rejected", MessageType.WARNING),
            Map.entry("publication-failed", MessageType.WARNING),
            Map.entry("taken-over", MessageType.WARNING),
            Map.entry("approved", MessageType.INFO),
            Map.entry("correction", MessageType.INFO),
            Map.entry("unpublished", MessageType.INFO),
            Map.entry("comment", MessageType.INFO));

    types.keySet().forEach(kind -> promise(kind, "sari"));
    promise("seal", "sari");

    await().until(() -> pending("bell").isEmpty());
    assertThat(sent).extracting(Sent::type).containsExactlyInAnyOrderElementsOf(types.values());
    assertThat(sent).extracting(Sent::subject).noneMatch(subject -> subject.startsWith("mail."));
  }

  @Test
  void a_refused_notice_is_tried_again_and_stops_neither_others_nor_mails() {
    doThrow(new IllegalStateException("no folder")).when(messages).sendMessage(eq("sari"), any());
    module.start(null);

    promise("task", "sari");
    promise("task", "wati");

    await()
        .until(
            () -> sent.size() == 1 && pending("bell").stream().anyMatch(it -> it.attempts() > 0));
    assertThat(sent.get(0).login()).isEqualTo("wati");
    assertThat(pending("bell"))
        .singleElement()
        .satisfies(it -> assertThat(it.lastError()).hasValue("no folder"));
    assertThat(pending("mail")).hasSize(2).allMatch(mail -> mail.attempts() == 0);
  }

  @Test
  void a_disabled_reader_gets_no_notice() {
    users.put(new Person("budi", "Budi", Optional.empty(), Locale.ENGLISH, Set.of("kasi"), false));
    module.start(null);

    promise("task", "budi");

    await().until(() -> pending("bell").isEmpty());
    verify(messages, never()).sendMessage(anyString(), any());
  }

  @Test
  void the_stop_ends_tasks_and_threads_and_a_new_start_works_again() {
    module.start(null);
    module.stop(null);

    assertThat(executors.get(0).isShutdown()).isTrue();
    assertThat(ownThreads()).isEmpty();
    assertThat(newsroom.running()).isEmpty();

    module.start(null);
    promise("task", "sari");
    await().until(() -> sent.size() == 1);
  }

  private void promise(String kind, String login) {
    Newsroom running = newsroom.running().orElseThrow();
    if (running.store().read(reading -> reading.find(ARTICLE.path())).isEmpty()) {
      running
          .desk()
          .beginnings()
          .begin(article(), Actor.of(person("rini", "id", "staf-pengolah-data"), "test"));
    }
    running
        .store()
        .change(unit -> new Mailings(running.outbox()).promise(unit, kind, login, ARTICLE, 1));
  }

  private List<id.go.bengkaliskab.pesona.outbox.Message> pending(String type) {
    return newsroom.running().orElseThrow().store().read(reading -> Outbox.pending(reading, type));
  }

  private List<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread))
        .filter(thread -> Stream.of("outbox-", "pesona-").anyMatch(thread.getName()::startsWith))
        .toList();
  }

  private ScheduledExecutorService executor() {
    ScheduledExecutorService executor =
        mock(
            ScheduledExecutorService.class,
            delegatesTo(Executors.newSingleThreadScheduledExecutor()));
    executors.add(executor);
    return executor;
  }

  private Sent sent(String login, Message message) {
    List<?> words = made.get(message);
    return new Sent(
        login, (MessageType) words.get(0), (String) words.get(1), (String) words.get(2));
  }

  private static String link(String words) {
    return words + " Pesona: https://kerja.test/author/.pesona/tasks/" + ARTICLE.value();
  }

  private static Person person(String login, String language, String role) {
    return new Person(
        login, login, Optional.empty(), Locale.forLanguageTag(language), Set.of(role), true);
  }

  private static Article article() {
    return new Article(
        ARTICLE,
        "id",
        ARTICLE.value(),
        Format.STORY,
        "Pantai Lapin",
        "Pantai di utara Pulau Rupat.",
        "Diskominfotik",
        "wisata",
        List.of(),
        InformationClass.BERKALA,
        Optional.empty(),
        new Seo("", ""),
        List.of());
  }

  private record Sent(String login, MessageType type, String subject, String text) {}

  /** Magnolia's classes in the running thread, until it leaves the round of its worker. */
  private final class ThreadOfMagnolia implements AutoCloseable {
    private final MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class);
    private final MockedConstruction<Message> construction =
        mockConstruction(Message.class, (message, how) -> made.put(message, how.arguments()));

    ThreadOfMagnolia() {
      context
          .when(() -> MgnlContext.doInSystemContext(any(), anyBoolean()))
          .thenAnswer(call -> call.<MgnlContext.Op<?, Exception>>getArgument(0).exec());
    }

    @Override
    public void close() {
      construction.close();
      context.close();
    }
  }
}
