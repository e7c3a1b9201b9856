package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps an installation from starting is told in one sentence; what can mend itself does. */
class RefusedStartTest {
  private static final int NODES = 20;

  @TempDir static Path origin;
  @TempDir Path folder;

  @BeforeAll
  static void an_installation_with_content() {
    try (TestRepository repository = new TestRepository(origin)) {
      repository
          .store(Access.AUTHOR, "pesona")
          .change(
              unit -> {
                for (int i = 0; i < NODES; i++) {
                  unit.create("/n/" + i, "pesona:entry").set("n", i);
                }
              });
    }
  }

  @BeforeEach
  void a_copy_of_it() throws IOException {
    try (Stream<Path> files = Files.walk(origin)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(origin.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void a_folder_in_use_is_refused_and_free_again_after_closing() {
    try (TestRepository first = new TestRepository(folder)) {
      assertThat(first.sessions()).isNotNull();
      assertThat(refusal()).isEqualTo("start.folder.in-use");
    }
    assertThat(found()).isEqualTo(NODES);
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    StartRefused refused =
        catchThrowableOfType(StartRefused.class, () -> DataFolder.take(file.resolve("data")));
    assertThat(refused.key()).isEqualTo("start.folder.unwritable");
    assertThat(refused.arguments()).containsExactly(file.resolve("data"));
  }

  @Test
  void a_repository_folder_that_cannot_be_written_is_refused() throws IOException {
    Path workspaces = folder.resolve("repository/workspaces");
    delete(workspaces);
    Files.createFile(workspaces);

    assertThat(refusal()).isEqualTo("start.folder.unwritable");
  }

  @Test
  void a_damaged_database_is_refused_and_left_as_it_is() throws IOException {
    Path database = folder.resolve("repository/database/pesona.mv.db");
    byte[] noise = new byte[(int) Files.size(database)];
    new Random(7).nextBytes(noise);
    Files.write(database, noise);

    assertThat(refusal()).isEqualTo("start.database.damaged");
    assertThat(Files.readAllBytes(database)).isEqualTo(noise);
  }

  @Test
  void a_lost_database_is_refused_instead_of_starting_empty() throws IOException {
    Path database = folder.resolve("repository/database/pesona.mv.db");
    Files.delete(database);

    assertThat(refusal()).isEqualTo("start.database.missing");
    assertThat(database).doesNotExist();
  }

  @Test
  void a_refused_start_leaves_the_folder_free() throws IOException {
    Path database = folder.resolve("repository/database/pesona.mv.db");
    byte[] good = Files.readAllBytes(database);
    Files.write(database, new byte[good.length]);
    assertThat(refusal()).isEqualTo("start.database.damaged");

    Files.write(database, good);
    assertThat(found()).isEqualTo(NODES);
  }

  @Test
  void damaged_settings_of_a_workspace_are_written_anew() throws IOException {
    Path settings = folder.resolve("repository/workspaces/pesona/workspace.xml");
    String good = Files.readString(settings);
    Files.writeString(settings, good.substring(0, 40));

    assertThat(found()).isEqualTo(NODES);
    assertThat(settings).hasContent(good);
  }

  @Test
  void a_lost_index_is_built_from_the_database() throws IOException {
    delete(folder.resolve("repository/workspaces/pesona/index"));

    assertThat(found()).isEqualTo(NODES);
  }

  @Test
  void an_index_that_lost_files_is_built_from_the_database() throws IOException {
    forEach(
        folder.resolve("repository/workspaces/pesona/index"),
        file -> file.toString().endsWith(".cfs"),
        Files::delete);

    assertThat(found()).isEqualTo(NODES);
  }

  @Test
  void an_index_of_noise_is_built_from_the_database() throws IOException {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    forEach(
        folder.resolve("repository/workspaces/pesona/index"),
        Files::isRegularFile,
        file -> Files.write(file, noise));

    assertThat(found()).isEqualTo(NODES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "en_US.UTF-8", "id_ID.UTF-8"})
  void every_refusal_has_its_sentence(String language) {
    Console console = new Console(System.out, System.err, Map.of("LC_ALL", language));
    Stream.concat(
            Stream.of(StartFailure.values()).map(StartFailure::key),
            Stream.of("start.database.missing"))
        .forEach(
            key ->
                assertThat(console.text(key, folder, "cause"))
                    .contains(folder.toString())
                    .doesNotContain("{"));
  }

  private String refusal() {
    StartRefused refused =
        catchThrowableOfType(StartRefused.class, () -> new TestRepository(folder).close());
    assertThat(refused).isNotNull();
    return refused.key();
  }

  private int found() {
    try (TestRepository repository = new TestRepository(folder)) {
      Store store = repository.store(Access.AUTHOR, "pesona");
      return store.read(r -> r.list(ListQuery.below("/n", "pesona:entry")).size());
    }
  }

  private static void delete(Path folder) throws IOException {
    forEach(folder, file -> true, Files::delete);
  }

  private static void forEach(Path folder, Predicate<Path> wanted, FileAction action)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.filter(wanted).sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        action.on(file);
      }
    }
  }

  private interface FileAction {
    void on(Path file) throws IOException;
  }
}
