package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.StartRefused;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.RepositoryUnavailable;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRepositoryTest {
  @TempDir Path folder;

  @Test
  void what_was_saved_is_there_after_closing_and_opening_again() {
    try (TestRepository repository = new TestRepository(folder)) {
      repository
          .store(Access.AUTHOR, "pesona")
          .change(unit -> unit.create("/a/b/c", "pesona:entry").set("title", "Pantai Lapin"));
    }
    try (TestRepository repository = new TestRepository(folder)) {
      Store store = repository.store(Access.AUTHOR, "pesona");
      Optional<String> title =
          store.read(r -> r.find("/a/b/c").flatMap(node -> node.text("title")));
      assertThat(title).contains("Pantai Lapin");
      ListQuery query = ListQuery.below("/a", "pesona:entry").where("title", "Pantai Lapin");
      List<String> found = store.read(r -> r.list(query).stream().map(StoredNode::path).toList());
      assertThat(found).containsExactly("/a/b/c");
    }
  }

  @Test
  void a_second_process_on_the_same_folder_is_refused() {
    try (TestRepository repository = new TestRepository(folder)) {
      assertThat(repository.sessions()).isNotNull();
      assertThatThrownBy(() -> DataFolder.take(folder))
          .isInstanceOfSatisfying(
              StartRefused.class, e -> assertThat(e.key()).isEqualTo("start.folder.in-use"));
    }
  }

  @Test
  void the_public_reader_opens_no_draft_and_writes_nothing() {
    try (TestRepository repository = new TestRepository(folder)) {
      assertThatThrownBy(() -> repository.sessions().open(Access.PUBLIC, "pesona"))
          .isInstanceOf(RepositoryUnavailable.class);
      Store publicSide = repository.store(Access.PUBLIC, "pesona-public");
      assertThatThrownBy(() -> publicSide.change(unit -> unit.create("/x", "pesona:entry")))
          .isInstanceOf(id.go.bengkaliskab.pesona.store.StoreException.class);
      boolean written = publicSide.read(r -> r.find("/x").isPresent());
      assertThat(written).isFalse();
    }
  }
}
