package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.outbox.Handler;
import java.util.List;
import java.util.stream.Stream;

/**
 * What only one host has, and the newsroom carries out with its own.
 *
 * @param handlers carry out further types of promises
 * @param letters further kinds of mail
 * @param tasks further work to be repeated
 */
public record Additions(List<Handler> handlers, List<Letter> letters, List<PeriodicTask> tasks) {
  public Additions {
    handlers = List.copyOf(handlers);
    letters = List.copyOf(letters);
    tasks = List.copyOf(tasks);
  }

  /** These and others. */
  public Additions and(Additions others) {
    return new Additions(
        joined(handlers, others.handlers),
        joined(letters, others.letters),
        joined(tasks, others.tasks));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** For a host that has nothing of its own. */
  public static Additions none() {
    return new Additions(List.of(), List.of(), List.of());
  }
}
