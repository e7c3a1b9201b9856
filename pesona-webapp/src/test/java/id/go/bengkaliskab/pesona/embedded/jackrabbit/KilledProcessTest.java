package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the process was killed in the middle of its work. */
class KilledProcessTest {
  private static final int KILLS = 3;
  private static final int SAVES_BEFORE_A_KILL = 60;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void every_acknowledged_save_outlives_the_process() throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = writeAndKill(data, acknowledged + 1);
      assertThat(acknowledged).isGreaterThanOrEqualTo(SAVES_BEFORE_A_KILL * (kill + 1));
      try (TestRepository repository = new TestRepository(data)) {
        Store store = repository.store(Access.AUTHOR, "pesona");
        for (int number = 1; number <= acknowledged; number++) {
          assertThat(found(store, number)).as("number %s by query", number).hasSize(1);
          assertThat(bytes(store, number)).as("number %s", number).isEqualTo(Writer.bytes(number));
        }
        acknowledged = lastWritten(store, acknowledged);
      }
    }
  }

  /** Returns the last number that the process said was saved. */
  private int writeAndKill(Path data, int first) throws IOException, InterruptedException {
    Path log = folder.resolve("errors-" + first);
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString(),
                Integer.toString(first))
            .redirectError(log.toFile())
            .start();
    int last = 0;
    try (BufferedReader lines = writer.inputReader()) {
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith("saved ")) {
          last = Integer.parseInt(line.substring("saved ".length()));
          if (last == first + SAVES_BEFORE_A_KILL) {
            writer.toHandle().destroyForcibly(); // of Process, it would close the stream we read
          }
        }
        line = lines.readLine();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    assertThat(last).as(Files.readString(log)).isPositive();
    return last;
  }

  private static List<String> found(Store store, int number) {
    ListQuery query =
        ListQuery.below("/written", "pesona:entry").where("number", Integer.toString(number));
    return store.read(r -> r.list(query).stream().map(StoredNode::path).toList());
  }

  private static byte[] bytes(Store store, int number) {
    return store.read(
        r -> {
          StoredNode node = r.find(Writer.path(number)).orElseThrow();
          try (InputStream in = node.bytes("data").orElseThrow()) {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** A save may be complete although the process died before it could say so. */
  private static int lastWritten(Store store, int acknowledged) {
    int last = acknowledged;
    while (isWritten(store, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isWritten(Store store, int number) {
    return store.read(r -> r.find(Writer.path(number)).isPresent());
  }
}
