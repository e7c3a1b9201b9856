package id.go.bengkaliskab.pesona.embedded.media;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.AssetCatalogue;
import id.go.bengkaliskab.pesona.media.AssetCount;
import id.go.bengkaliskab.pesona.media.AssetEdits;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetKind;
import id.go.bengkaliskab.pesona.media.AssetOrder;
import id.go.bengkaliskab.pesona.media.AssetPage;
import id.go.bengkaliskab.pesona.media.AssetWish;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library of ten thousand assets, as it was stored before lists needed anything of them. */
class LargeLibraryTest {
  private static final int MANY = 10_000;
  private static final int AT_A_TIME = 500;
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

  @TempDir static Path folder;
  private static TestRepository repository;
  private static AssetCatalogue catalogue;

  @BeforeAll
  static void fill() {
    repository = new TestRepository(folder.resolve("repository"));
    Store dam = repository.store(Access.AUTHOR, Workspaces.DAM);
    for (int from = 0; from < MANY; from += AT_A_TIME) {
      int begin = from;
      dam.change(
          unit -> {
            for (int i = begin; i < begin + AT_A_TIME; i++) {
              store(unit, i);
            }
          });
    }
    new AssetEdits(
            dam,
            repository.store(Access.AUTHOR, Workspaces.PESONA),
            new Renditions(folder.resolve("renditions"), new DecodingBudget(1)))
        .listAll();
    catalogue = new AssetCatalogue(dam);
  }

  @AfterAll
  static void close() {
    repository.close();
  }

  private static void store(UnitOfWork unit, int number) {
    StoredNode asset =
        unit.create(
            "/pesona/%d/%02d/foto-%05d".formatted(2024 + number / 5000, number % 12 + 1, number),
            "mgnl:asset");
    asset
        .set("sha256", "%064x".formatted(number))
        .set("originalSha256", "%064x".formatted(number + MANY))
        .set("mgnl:created", FIRST.plusSeconds(number * 3600L))
        .set("title", "foto-%05d.jpg".formatted((number * 7919) % MANY))
        .set("description", number % 4 == 0 ? "" : "Pelabuhan nomor " + number);
    asset
        .add("jcr:content", "mgnl:resource")
        .set("jcr:data", new ByteArrayInputStream(new byte[100]))
        .set("jcr:mimeType", "image/jpeg")
        .set("extension", "jpg")
        .set("fileName", "foto.jpg")
        .set("size", 100)
        .set("width", 10)
        .set("height", 10);
  }

  @Test
  void each_asset_stands_on_one_page_in_order() {
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.empty();
    String before = "";
    do {
      Optional<String> from = next;
      AssetPage page = page(wish("", false, AssetOrder.NAME), from);
      for (AssetEntry entry : page.entries()) {
        assertThat(entry.asset().title()).isGreaterThanOrEqualTo(before);
        before = entry.asset().title();
        seen.add(entry.asset().id());
      }
      next = page.next();
    } while (next.isPresent());

    assertThat(seen).hasSize(MANY);
  }

  @Test
  void words_and_filters_find_what_fits_and_counts_stop_at_a_thousand() {
    AssetPage found = page(wish("nomor 7777", false, AssetOrder.NEWEST), Optional.empty());
    AssetPage undescribed = page(wish("", true, AssetOrder.SIZE), Optional.empty());
    AssetCount all = catalogue.count(AssetWish.ALL);
    AssetCount few = catalogue.count(wish("nomor 99", false, AssetOrder.NEWEST));

    assertThat(found.entries())
        .hasSize(2)
        .allMatch(it -> (it.asset().title() + it.asset().alt()).contains("7777"));
    assertThat(undescribed.entries()).hasSize(48).allMatch(it -> it.asset().alt().isEmpty());
    assertThat(all.exact()).isFalse();
    assertThat(all.many()).isGreaterThan(900);
    assertThat(few.exact()).isTrue();
    assertThat(few.many()).isBetween(100L, 900L);
  }

  private static AssetWish wish(String words, boolean undescribed, AssetOrder order) {
    return new AssetWish("", words, Optional.of(AssetKind.PHOTO), undescribed, order);
  }

  private static AssetPage page(AssetWish wish, Optional<String> from) {
    return catalogue.list(wish, entry -> true, from, 48);
  }
}
