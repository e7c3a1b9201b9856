package id.go.bengkaliskab.pesona.magnolia;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.WriteGate;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.mockito.MockedConstruction;

/** The module on the repository and light module of an author instance, not started yet. */
final class WorkingMagnolia implements AutoCloseable {
  private static final ArticleId ARTICLE = new ArticleId("9f3c5ad2b1e04c77-202611");

  private final FakeUsers users = new FakeUsers();
  private final ServerConfiguration server = mock(ServerConfiguration.class);
  private final MessagesManager messages = mock(MessagesManager.class);
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Map<Message, List<?>> made = new ConcurrentHashMap<>();
  private final List<ScheduledExecutorService> executors = new CopyOnWriteArrayList<>();
  private final FakeMagnolia magnolia;
  private final PesonaModule module;
  private final MagnoliaNewsroom newsroom;

  /**
   * @param folder of repositories, keys and copies of photos
   */
  WorkingMagnolia(Path folder) {
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
    module = new PesonaModule(tasks, this::newsroom);
    module.setOffice("Diskominfotik");
    module.setPublicUrl("https://pesona.test");
    module.setKeyFolder(folder.resolve("keys").toString());
    module.setRenditionFolder(folder.resolve("renditions").toString());
    module.setUploadFolder(folder.resolve("uploads").toString());
    MagnoliaHost host = host(tasks);
    newsroom =
        new MagnoliaNewsroom(
            server, host, new WriteGate(host.sessions()), () -> module, () -> messages);
  }

  private MagnoliaHost host(MagnoliaPeriodicTasks tasks) {
    MagnoliaHost host =
        spy(
            new MagnoliaHost(
                magnolia.author(),
                users,
                magnolia.commands(),
                new FolderOrigin(FakeMagnolia.LIGHT_MODULES),
                new FakeTranslations(FakeMagnolia.LIGHT_MODULES.resolve("pesona/i18n")),
                server,
                this::module,
                tasks));
    doAnswer(
            call -> {
              try (ThreadOfMagnolia thread = new ThreadOfMagnolia()) {
                return call.callRealMethod();
              }
            })
        .when(host)
        .inContext(any());
    return host;
  }

  PesonaModule module() {
    return module;
  }

  MagnoliaNewsroom newsroom() {
    return newsroom;
  }

  Newsroom running() {
    return newsroom.running().orElseThrow();
  }

  ServerConfiguration server() {
    return server;
  }

  FakeUsers users() {
    return users;
  }

  FakeMagnolia magnolia() {
    return magnolia;
  }

  MessagesManager messages() {
    return messages;
  }

  /** What reached the app Notifications. */
  List<Sent> sent() {
    return sent;
  }

  /** Those that periodic tasks were given to, in the order in which they were made. */
  List<ScheduledExecutorService> executors() {
    return executors;
  }

  List<id.go.bengkaliskab.pesona.outbox.Message> pending(String type) {
    return running().store().read(reading -> Outbox.pending(reading, type));
  }

  /** Promises a mail about the article Pantai Lapin, and with it a notice. */
  void promise(String kind, String login) {
    begun();
    running()
        .store()
        .change(unit -> new Mailings(running().outbox()).promise(unit, kind, login, ARTICLE, 1));
  }

  /** Promises any other mail. */
  void promise(String kind, String login, ObjectNode values) {
    running()
        .store()
        .change(unit -> new Mailings(running().outbox()).promise(unit, kind, login, "1", values));
  }

  /** The article, begun by Rini, and since when it is in its step. */
  Instant begun() {
    if (running().store().read(reading -> reading.find(ARTICLE.path())).isEmpty()) {
      running()
          .desk()
          .beginnings()
          .begin(article(), Actor.of(person("rini", "id", "staf-pengolah-data"), "test"));
    }
    return running()
        .store()
        .read(reading -> WorkflowStates.require(reading, ARTICLE).position().enteredAt());
  }

  ArticleId id() {
    return ARTICLE;
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

  /** The words of a notice that lead to the article. */
  static String link(String words) {
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

  @Override
  public void close() {
    module.stop(null);
    magnolia.close();
  }

  /** A message of Magnolia as it was sent. */
  record Sent(String login, MessageType type, String subject, String text) {}

  /** Magnolia's classes in the running thread, until it leaves the round of its worker. */
  private final class ThreadOfMagnolia implements AutoCloseable {
    private final FakeContext context = new FakeContext();
    private final MockedConstruction<Message> construction =
        mockConstruction(Message.class, (message, how) -> made.put(message, how.arguments()));

    @Override
    public void close() {
      construction.close();
      context.close();
    }
  }
}
