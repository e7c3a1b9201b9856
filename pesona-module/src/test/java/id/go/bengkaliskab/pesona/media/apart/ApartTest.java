package id.go.bengkaliskab.pesona.media.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartTest {
  private static final int OUT_OF_MEMORY = 3;

  @TempDir private Path folder;

  /** Takes memory as long as there is some. */
  static final class Greedy {
    private Greedy() {}

    public static void main(String[] arguments) {
      List<byte[]> all = new ArrayList<>();
      while (!all.isEmpty() || arguments.length == 0) {
        all.add(new byte[10_000_000]);
      }
    }
  }

  /** Never ends. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) throws IOException {
      Files.writeString(Path.of(arguments[0]), Long.toString(ProcessHandle.current().pid()));
      while (arguments.length > 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** Tells what it was given. */
  static final class Telling {
    private Telling() {}

    public static void main(String[] arguments) throws IOException {
      Files.writeString(Path.of(arguments[0]), String.join("|", arguments));
      System.exit(10);
    }
  }

  @Test
  void a_program_gets_its_arguments_as_they_are_and_answers_by_its_status() throws IOException {
    String out = folder.resolve("out").toString();

    assertThat(
            Apart.oneByOne().run(Telling.class, List.of(), List.of(out, "-x; rm $HOME", "\"a b\"")))
        .contains(10);
    assertThat(Path.of(out)).hasContent(out + "|-x; rm $HOME|\"a b\"");
  }

  @Test
  void what_uses_up_its_memory_ends_alone() throws IOException {
    assertThat(Apart.oneByOne().run(Greedy.class, List.of(), List.of())).contains(OUT_OF_MEMORY);
  }

  @Test
  void what_does_not_end_is_ended() throws IOException {
    Path pid = folder.resolve("pid");

    assertThat(
            new Apart(1, Duration.ofSeconds(5))
                .run(Endless.class, List.of(), List.of(pid.toString())))
        .isEmpty();
    assertThat(ProcessHandle.of(Long.parseLong(Files.readString(pid)))).isEmpty();
  }

  @Test
  void more_than_so_many_wait_for_each_other() throws IOException {
    Apart two = new Apart(2, Duration.ofMinutes(1));

    List<CompletableFuture<Integer>> all =
        List.of("1", "2", "3").stream().map(name -> told(two, folder.resolve(name))).toList();

    assertThat(all).allMatch(it -> it.join() == 10);
  }

  private static CompletableFuture<Integer> told(Apart apart, Path out) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return apart.run(Telling.class, List.of(), List.of(out.toString())).orElseThrow();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
