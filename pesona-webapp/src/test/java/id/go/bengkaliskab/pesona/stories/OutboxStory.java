package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An outbox of its own for each test, and workers that end with it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class OutboxStory {
  @TempDir Path folder;
  final OfficeClock clock = new OfficeClock();
  private final List<Dispatcher> dispatchers = new ArrayList<>();
  private TestRepository repository;
  Store store;
  Outbox outbox;

  @BeforeEach
  void openTheRepository() {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    outbox = new Outbox(clock, () -> dispatchers.forEach(Dispatcher::wake));
  }

  @AfterEach
  void closeTheRepository() {
    dispatchers.forEach(Dispatcher::close);
    repository.close();
  }

  void promise(String key) {
    store.change(unit -> outbox.promise(unit, "mail", key, CanonicalJson.object().put("to", key)));
  }

  Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(store, clock);
    dispatchers.add(dispatcher);
    return dispatcher;
  }

  /** One that waits only so long for attempts that don't end. */
  Dispatcher dispatcher(Duration longestStop) {
    Dispatcher dispatcher = new Dispatcher(store, clock, Runnable::run, longestStop);
    dispatchers.add(dispatcher);
    return dispatcher;
  }

  Dispatcher start(Handler... handlers) {
    Dispatcher dispatcher = dispatcher();
    dispatcher.start(List.of(handlers));
    return dispatcher;
  }

  List<Message> pending() {
    return store.read(reading -> Outbox.pending(reading, "mail"));
  }

  int attempts() {
    return pending().stream().mapToInt(Message::attempts).max().orElse(-1);
  }

  List<String> done() {
    return below("/outbox/done");
  }

  List<String> below(String root) {
    return store.read(
        reading ->
            reading.childrenOf(root).stream()
                .flatMap(year -> year.children().stream())
                .flatMap(month -> month.children().stream())
                .map(StoredNode::name)
                .toList());
  }
}
