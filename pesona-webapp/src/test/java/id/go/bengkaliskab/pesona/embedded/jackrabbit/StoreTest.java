package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoreException;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.TakenBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store on the real repository: what goes in comes out, together or not at all. */
class StoreTest {
  @RegisterExtension static final RepositoryExtension REPOSITORY = new RepositoryExtension();

  private final Store store = REPOSITORY.pesona();

  @Test
  void values_come_back_as_they_were_set_even_after_a_restart() {
    Instant instant = Instant.parse("2026-11-23T03:04:05.678Z");
    store.change(
        unit ->
            unit.create("/values/all", "pesona:entry")
                .set("text", "Pantai \"Lapin\" – 'senja' <&> \u0000\uD83C\uDF05".replace("\0", ""))
                .set("empty", "")
                .set("number", Long.MAX_VALUE)
                .set("flag", true)
                .set("instant", instant)
                .set("texts", List.of("satu", "dua", "", "satu"))
                .set("one", List.of("sendiri")));
    REPOSITORY.reopen();

    REPOSITORY
        .pesona()
        .read(
            r -> {
              StoredNode node = r.find("/values/all").orElseThrow();
              assertThat(node.text("text")).contains("Pantai \"Lapin\" – 'senja' <&> \uD83C\uDF05");
              assertThat(node.text("empty")).contains("");
              assertThat(node.requireNumber("number")).isEqualTo(Long.MAX_VALUE);
              assertThat(node.flag("flag")).isTrue();
              assertThat(node.flag("absent")).isFalse();
              assertThat(node.instant("instant")).contains(instant);
              assertThat(node.texts("texts")).containsExactly("satu", "dua", "", "satu");
              assertThat(node.texts("one")).containsExactly("sendiri");
              assertThat(node.text("absent")).isEmpty();
              return node;
            });
  }

  @Test
  void nothing_removes_a_property() {
    store.change(
        unit ->
            unit.create("/values/removed", "pesona:entry")
                .set("text", "x")
                .set("texts", List.of("x"))
                .set("instant", Instant.EPOCH));
    store.change(
        unit ->
            unit.find("/values/removed")
                .orElseThrow()
                .set("text", Optional.empty())
                .set("texts", List.of())
                .set("instant", (Instant) null));

    List<Boolean> present =
        store.read(
            r -> {
              StoredNode node = r.find("/values/removed").orElseThrow();
              return List.of(node.has("text"), node.has("texts"), node.has("instant"));
            });
    assertThat(present).containsOnly(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095, 4096, 4097, 3_000_000})
  void bytes_come_back_whole(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    String path = "/bytes/of-" + length;
    store.change(
        unit -> unit.create(path, "pesona:entry").set("data", new ByteArrayInputStream(bytes)));

    assertThat(bytes(path)).isEqualTo(bytes);
    Long size = store.read(r -> r.find(path).orElseThrow().length("data").orElseThrow());
    assertThat(size).isEqualTo(length);
  }

  @Test
  void a_text_of_several_megabytes_fits() {
    String text = "Bengkalis ".repeat(500_000);
    store.change(unit -> unit.create("/values/long", "pesona:entry").set("text", text));

    String back = store.read(r -> r.find("/values/long").orElseThrow().requireText("text"));
    assertThat(back).isEqualTo(text);
  }

  @Test
  void a_failed_unit_of_work_leaves_nothing() {
    assertThatThrownBy(
            () ->
                store.change(
                    unit -> {
                      unit.create("/failed/one", "pesona:entry").set("text", "x");
                      unit.create("/failed/two", "pesona:entry");
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    Boolean left = store.read(r -> r.find("/failed").isPresent());
    assertThat(left).isFalse();
    store.change(unit -> unit.create("/failed/one", "pesona:entry"));
  }

  @Test
  void a_path_is_taken_once() {
    store.change(unit -> unit.create("/taken/once", "pesona:entry").set("text", "first"));

    assertThatThrownBy(
            () -> store.change(unit -> unit.create("/taken/once", "pesona:entry").set("text", "2")))
        .isInstanceOf(StoreException.class);
    String text = store.read(r -> r.find("/taken/once").orElseThrow().requireText("text"));
    assertThat(text).isEqualTo("first");
  }

  @Test
  void a_reading_sees_the_last_save_of_others_and_not_what_is_pending() {
    store.change(unit -> unit.create("/seen", "pesona:entry").set("n", 1));
    store.change(
        unit -> {
          unit.find("/seen").orElseThrow().set("n", 2);
          assertThat(number()).isEqualTo(1);
        });

    assertThat(number()).isEqualTo(2);
  }

  @Test
  void a_node_read_cannot_be_written() {
    store.change(unit -> unit.create("/readonly", "pesona:entry"));

    assertThatThrownBy(() -> store.read(r -> r.find("/readonly").orElseThrow().set("x", "y")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void children_keep_the_order_in_which_they_were_added() {
    store.change(
        unit -> {
          StoredNode parent = unit.create("/ordered", "mgnl:contentNode");
          for (int i = 9; i >= 0; i--) {
            parent.add("block" + i, "mgnl:contentNode");
          }
        });

    List<String> names =
        store.read(r -> r.childrenOf("/ordered").stream().map(StoredNode::name).toList());
    assertThat(names).startsWith("block9", "block8").endsWith("block1", "block0").hasSize(10);
  }

  @Test
  void magnolias_asset_has_its_place() {
    Store dam = REPOSITORY.store(Access.AUTHOR, "dam");
    dam.change(
        unit -> {
          StoredNode asset = unit.create("/pesona/2026/11/foto.jpg", "mgnl:asset");
          asset
              .set("title", "Foto")
              .add("jcr:content", "mgnl:resource")
              .set("jcr:data", new ByteArrayInputStream(new byte[10]))
              .set("jcr:mimeType", "image/jpeg")
              .set("jcr:lastModified", Instant.EPOCH)
              .set("width", 640);
        });

    String key = dam.read(r -> r.find("/pesona/2026/11/foto.jpg").orElseThrow().identifier());
    String title = dam.read(r -> r.byIdentifier(key).orElseThrow().requireText("title"));
    assertThat(title).isEqualTo("Foto");
  }

  private long number() {
    return store.read(r -> r.find("/seen").orElseThrow().requireNumber("n"));
  }

  private byte[] bytes(String path) {
    return store.read(
        r -> {
          try (InputStream in = r.find(path).orElseThrow().bytes("data").orElseThrow()) {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void others_write_while_a_large_file_is_taken_in() {
    byte[] file = new byte[100_000];
    new Random(7).nextBytes(file);
    InputStream large =
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int read(byte[] target, int from, int most) {
            // a unit of work within another one is refused
            store.change(unit -> unit.findOrCreate("/taken/meanwhile", "pesona:entry"));
            return super.read(target, from, most);
          }
        };

    try (TakenBytes bytes = store.take(large)) {
      store.change(unit -> unit.create("/taken/one", "pesona:entry").set("data", bytes));
      store.change(unit -> unit.create("/taken/two", "pesona:entry").set("data", bytes));
    }
    store.change(
        unit ->
            unit.create("/taken/copy", "pesona:entry")
                .copy("data", unit.find("/taken/two").orElseThrow()));

    for (String path : List.of("/taken/one", "/taken/two", "/taken/copy")) {
      assertThat(store.<byte[]>read(reading -> all(reading.find(path).orElseThrow())))
          .isEqualTo(file);
    }
    assertThat(store.<Boolean>read(reading -> reading.find("/taken/meanwhile").isPresent()))
        .isTrue();
  }

  private static byte[] all(StoredNode node) {
    try (InputStream bytes = node.bytes("data").orElseThrow()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
