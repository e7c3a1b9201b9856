package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The mails of the demonstration, which arrive while one waits. */
final class DemoMailbox {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final Supplier<List<Path>> files;

  DemoMailbox(Supplier<List<Path>> files) {
    this.files = files;
  }

  /**
   * Waits for a mail; of several the last one counts.
   *
   * @param to beginning of the reader's address
   * @throws IOException when none came
   */
  CaughtMail await(String to, Predicate<CaughtMail> wanted)
      throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<CaughtMail> mail = last(to, wanted);
      if (mail.isPresent()) {
        return mail.get();
      }
      Thread.sleep(GLANCE.toMillis());
    }
    throw new IOException("no mail came to " + to);
  }

  private Optional<CaughtMail> last(String to, Predicate<CaughtMail> wanted) throws IOException {
    CaughtMail found = null;
    for (Path file : files.get()) {
      if (file.getFileName().toString().contains("-" + to + "@")) {
        CaughtMail mail = CaughtMail.read(file);
        found = wanted.test(mail) ? mail : found;
      }
    }
    return Optional.ofNullable(found);
  }
}
