package id.go.bengkaliskab.pesona.media.apart;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a decoder that others wrote in a Java of its own, with little memory and for a limited time:
 * what a hostile file makes it do ends with that process, and not with the office's.
 */
public final class Apart {
  private static final Logger log = LoggerFactory.getLogger(Apart.class);

  private static final String MEMORY = "-Xmx256m";
  private static final int MOST_WORDS = 2000;

  /** What this Java would take over from another one's surroundings. */
  private static final List<String> OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Semaphore places;
  private final Duration patience;

  /**
   * @param atATime how many may run beside each other; more wait
   * @param patience how long one may take
   */
  public Apart(int atATime, Duration patience) {
    this.places = new Semaphore(atATime, true);
    this.patience = patience;
  }

  /** One at a time, each for a minute. */
  public static Apart oneByOne() {
    return new Apart(1, Duration.ofMinutes(1));
  }

  /**
   * Runs a program.
   *
   * @param main its main class
   * @param libraries a class of each library that it stands on
   * @param arguments its arguments
   * @return its exit status; empty when it took too long. Java itself ends with 1 after a failure
   *     and with 3 when the memory is used up
   * @throws IOException when it cannot be started
   */
  public Optional<Integer> run(Class<?> main, List<Class<?>> libraries, List<String> arguments)
      throws IOException {
    Path words = Files.createTempFile("apart", ".txt");
    places.acquireUninterruptibly();
    try {
      Process process = builder(main, libraries, arguments, words).start();
      Optional<Integer> status = await(process);
      if (status.filter(it -> it > 3).isEmpty()) {
        log.info("{} ended with {}: {}", main.getSimpleName(), status, said(words));
      }
      return status;
    } finally {
      places.release();
      Files.deleteIfExists(words);
    }
  }

  private static ProcessBuilder builder(
      Class<?> main, List<Class<?>> libraries, List<String> arguments, Path words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(main, libraries),
                main.getName()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(words.toFile());
    builder.environment().keySet().removeAll(OPTIONS);
    return builder;
  }

  private static String classPath(Class<?> main, List<Class<?>> libraries) {
    return Stream.concat(Stream.of(main), libraries.stream())
        .map(Apart::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> of) {
    CodeSource source = of.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("it is not known from where " + of.getName() + " comes");
    }
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of classes: " + source.getLocation(), e);
    }
  }

  private Optional<Integer> await(Process process) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      if (process.isAlive()) {
        process.destroyForcibly().onExit().join();
      }
    }
  }

  private static String said(Path words) throws IOException {
    String all = new String(Files.readAllBytes(words), StandardCharsets.UTF_8);
    return all.substring(0, Math.min(MOST_WORDS, all.length())).strip();
  }
}
