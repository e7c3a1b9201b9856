package id.go.bengkaliskab.pesona.embedded.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on this machine that delivers nothing: it keeps each mail as a file ({@code .eml},
 * RFC 5322).
 */
final class SmtpCatcher implements SimpleMessageListener, AutoCloseable {
  private final Path folder;
  private final AtomicInteger count;
  private final SMTPServer server;

  /**
   * Begins to take mail on a free port.
   *
   * @param folder where mails go; made when missing
   */
  SmtpCatcher(Path folder) {
    this.folder = folder;
    this.count = new AtomicInteger(existing(folder).size());
    this.server =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(0)
            .softwareName("Pesona demo")
            .simpleMessageListener(this)
            .build();
    server.start();
  }

  int port() {
    return server.getPortAllocated();
  }

  /** The mails kept, in the order in which they came. */
  List<Path> mails() {
    return existing(folder);
  }

  @Override
  public boolean accept(String from, String recipient) {
    return true;
  }

  @Override
  public void deliver(String from, String recipient, InputStream data) throws IOException {
    String name =
        String.format(
            Locale.ROOT,
            "%04d-%s.eml",
            count.incrementAndGet(),
            recipient.replaceAll("[^A-Za-z0-9@._-]", "_"));
    Path unfinished = folder.resolve(name + ".part");
    Files.copy(data, unfinished, StandardCopyOption.REPLACE_EXISTING);
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    server.stop();
  }

  private static List<Path> existing(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
