package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.store.Migration;
import id.go.bengkaliskab.pesona.store.Migrations;
import id.go.bengkaliskab.pesona.store.NewerModel;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigrationsTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  private final Store store = REPOSITORY.pesona();
  private final List<Integer> ran = new ArrayList<>();

  @BeforeEach
  void an_empty_workspace() {
    store.change(
        unit ->
            unit.childrenOf("/").stream()
                .filter(node -> !node.name().equals("jcr:system"))
                .forEach(StoredNode::remove));
  }

  @Test
  void a_new_repository_gets_its_folders_and_the_present_version() {
    int version = Migrations.shipped(store).run();

    assertThat(modelVersion()).isEqualTo(version).isPositive();
    List<String> folders =
        store.read(r -> r.childrenOf("/").stream().map(StoredNode::name).toList());
    assertThat(folders).contains("articles", "procedures", "open", "records", "outbox", "people");
    assertThat(Migrations.shipped(store).run()).isEqualTo(version);
  }

  @Test
  void of_assets_in_revisions_of_before_it_is_known_which_articles_show_them() {
    String asset = "0b0f3a52-1f0a-4c55-9c30-0b5f0a7f0c11";
    store.change(
        unit ->
            unit.create("/revisions/ab/abc/1", "pesona:revision")
                .set("content", "{\"blocks\":[{\"image\":\"jcr:" + asset + "\"}]}"));

    Migrations.shipped(store).run();

    boolean known = store.read(r -> r.find("/asset-uses/0b/" + asset + "/abc").isPresent());
    assertThat(known).isTrue();
  }

  @Test
  void steps_run_in_order_and_each_once() {
    new Migrations(store, List.of(step(1), step(2))).run();
    new Migrations(store, List.of(step(1), step(2), step(3))).run();

    assertThat(ran).containsExactly(1, 2, 3);
    assertThat(modelVersion()).isEqualTo(3);
  }

  @Test
  void a_failed_step_leaves_nothing_and_is_run_again() {
    Migration failing =
        step(
            2,
            unit -> {
              throw new IllegalStateException("broken");
            });
    assertThatThrownBy(() -> new Migrations(store, List.of(step(1), failing)).run())
        .isInstanceOf(IllegalStateException.class);
    assertThat(modelVersion()).isEqualTo(1);
    boolean left = store.read(r -> r.find("/step2").isPresent());
    assertThat(left).isFalse();

    new Migrations(store, List.of(step(1), step(2))).run();
    assertThat(modelVersion()).isEqualTo(2);
  }

  @Test
  void content_of_a_newer_version_is_left_alone() {
    new Migrations(store, List.of(step(1), step(2))).run();
    Migrations older = new Migrations(store, List.of(step(1)));

    assertThatThrownBy(older::run)
        .isInstanceOfSatisfying(
            NewerModel.class,
            e -> {
              assertThat(e.present()).isEqualTo(2);
              assertThat(e.known()).isEqualTo(1);
            });
    assertThat(modelVersion()).isEqualTo(2);
  }

  @Test
  void a_gap_in_the_versions_is_a_mistake_of_the_programmer() {
    assertThatThrownBy(() -> new Migrations(store, List.of(step(1), step(3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("migration 2 says it is version 3");
  }

  private long modelVersion() {
    return store.read(r -> r.find("/model").orElseThrow().requireNumber("modelVersion"));
  }

  private Migration step(int version) {
    return step(version, unit -> {});
  }

  private Migration step(int version, Consumer<UnitOfWork> more) {
    return new Migration() {
      @Override
      public int version() {
        return version;
      }

      @Override
      public void apply(UnitOfWork unit) {
        unit.create("/step" + version, "pesona:entry");
        more.accept(unit);
        ran.add(version);
      }
    };
  }
}
