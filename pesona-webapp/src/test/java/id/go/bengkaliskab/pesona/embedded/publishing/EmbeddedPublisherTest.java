package id.go.bengkaliskab.pesona.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.testing.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedPublisherTest {
  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  private TestRepository repository;
  private Office office;
  private EmbeddedPublisher publisher;
  private Store publicAssets;

  @BeforeAll
  void open(@TempDir Path folder) {
    repository = new TestRepository(folder);
    office =
        new Office(
            repository.store(Access.AUTHOR, Workspaces.PESONA),
            repository.store(Access.AUTHOR, Workspaces.DAM));
    publisher = new EmbeddedPublisher(repository.sessions(), repository.gate());
    publicAssets = repository.store(Access.PUBLIC, Workspaces.DAM_PUBLIC);
  }

  @AfterAll
  void close() {
    repository.close();
  }

  @Test
  void an_asset_keeps_its_identifier_on_the_public_side() {
    String id = asset("dermaga");

    publisher.publishAsset(id);
    publisher.publishAsset(id);

    assertThat(path(id)).contains("/pesona/2026/11/dermaga");
  }

  @Test
  void texts_changed_later_reach_the_public_by_publishing_again() {
    String id = asset("teks");
    publisher.publishAsset(id);
    office
        .dam()
        .change(unit -> unit.byIdentifier(id).orElseThrow().set("caption", "Feri ke Rupat"));

    publisher.publishAsset(id);

    assertThat(text(id, "caption")).contains("Feri ke Rupat");
  }

  @Test
  void an_asset_that_took_the_place_of_another_replaces_its_copy() {
    String former = asset("ganti");
    publisher.publishAsset(former);
    office.dam().change(unit -> unit.byIdentifier(former).orElseThrow().remove());
    String present = asset("ganti");

    publisher.publishAsset(present);

    assertThat(path(former)).isEmpty();
    assertThat(path(present)).contains("/pesona/2026/11/ganti");
  }

  @Test
  void a_withdrawn_asset_is_gone_even_if_its_original_is_too_and_again_changes_nothing() {
    String id = asset("tarik");
    publisher.publishAsset(id);
    office.dam().change(unit -> unit.byIdentifier(id).orElseThrow().remove());

    publisher.withdrawAsset(id);
    publisher.withdrawAsset(id);

    assertThat(path(id)).isEmpty();
  }

  @Test
  void what_is_no_asset_is_not_published() {
    String content =
        office
            .dam()
            .read(
                reading ->
                    reading
                        .byIdentifier(asset("bukan"))
                        .flatMap(node -> node.child("jcr:content"))
                        .orElseThrow()
                        .identifier());

    assertThatThrownBy(() -> publisher.publishAsset(content)).isInstanceOf(PublishingFailed.class);
    assertThatThrownBy(() -> publisher.publishAsset(UNKNOWN)).isInstanceOf(PublishingFailed.class);
    List<String> copies =
        publicAssets.read(
            r -> r.childrenOf("/pesona/2026/11").stream().map(StoredNode::name).toList());
    assertThat(copies).doesNotContain("bukan", "jcr:content");
  }

  @Test
  void a_copy_that_nobody_made_is_no_success() {
    assertThatThrownBy(() -> publisher.publishCopy("/articles/2026/11/tidak-ada"))
        .isInstanceOf(PublishingFailed.class)
        .hasMessageContaining("tidak-ada");
  }

  private String asset(String name) {
    return office.photo(name).substring("jcr:".length());
  }

  private Optional<String> path(String id) {
    return publicAssets.read(r -> r.byIdentifier(id).map(StoredNode::path));
  }

  private Optional<String> text(String id, String property) {
    return publicAssets.read(r -> r.byIdentifier(id).flatMap(node -> node.text(property)));
  }
}
