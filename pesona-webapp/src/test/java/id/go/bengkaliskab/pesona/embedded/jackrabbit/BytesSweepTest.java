package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesSweepTest {
  private static final int LARGE = 200_000;

  @TempDir private Path folder;

  private TestRepository repository;
  private Store store;

  @BeforeEach
  void open() {
    repository = new TestRepository(folder);
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  @Test
  void bytes_that_no_node_holds_leave_the_disk_and_all_others_stay() {
    store.change(
        unit -> {
          unit.create("/bytes/removed", "pesona:entry").set("data", random(1));
          unit.create("/bytes/kept", "pesona:entry").set("data", random(2));
          unit.create("/bytes/twice", "pesona:entry").set("data", random(3));
          unit.create("/bytes/again", "pesona:entry").set("data", random(3));
        });
    store.change(
        unit -> {
          unit.find("/bytes/removed").orElseThrow().remove();
          unit.find("/bytes/twice").orElseThrow().remove();
        });
    // what was read a moment ago stays until the next time
    close();
    open();
    TakenBytes taken = store.take(random(4));
    assertThat(files()).hasSize(4);
    anHourPasses();

    new BytesSweep(repository.embedded()).run();

    assertThat(files()).hasSize(3);
    store.change(unit -> unit.create("/bytes/taken", "pesona:entry").set("data", taken));
    taken.close();
    assertThat(store.<byte[]>read(r -> all(r.find("/bytes/kept").orElseThrow()))).hasSize(LARGE);
    assertThat(store.<byte[]>read(r -> all(r.find("/bytes/again").orElseThrow()))).hasSize(LARGE);
    assertThat(store.<byte[]>read(r -> all(r.find("/bytes/taken").orElseThrow()))).hasSize(LARGE);
  }

  private static InputStream random(int seed) {
    byte[] bytes = new byte[LARGE];
    new Random(seed).nextBytes(bytes);
    return new ByteArrayInputStream(bytes);
  }

  private void anHourPasses() {
    FileTime before = FileTime.from(Instant.now().minusSeconds(3600));
    files().forEach(file -> touch(file, before));
  }

  private static void touch(Path file, FileTime time) {
    try {
      Files.setLastModifiedTime(file, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder.resolve("repository/datastore"))) {
      return all.filter(Files::isRegularFile).filter(file -> length(file) == LARGE).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path file) {
    return file.toFile().length();
  }

  private static byte[] all(StoredNode node) {
    try (InputStream bytes = node.bytes("data").orElseThrow()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
