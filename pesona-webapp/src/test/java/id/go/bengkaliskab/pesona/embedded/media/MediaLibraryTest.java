package id.go.bengkaliskab.pesona.embedded.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.Photo;
import id.go.bengkaliskab.pesona.media.PublicAsset;
import id.go.bengkaliskab.pesona.media.StoredPublicAssets;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.awt.Color;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The media library and its sweep in a real repository. */
class MediaLibraryTest {
  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final AssetTexts TEXTS =
      new AssetTexts("Dermaga", "Dermaga kayu saat senja", "Senja di Rupat", "Diskominfo");

  @TempDir private static Path folder;
  private static TestRepository repository;

  private final Store dam = repository.store(Access.AUTHOR, Workspaces.DAM);
  private final Store pesona = repository.store(Access.AUTHOR, Workspaces.PESONA);
  private final MediaLibrary library = new MediaLibrary(dam, pesona);

  @BeforeAll
  static void open() {
    repository = new TestRepository(folder);
  }

  @AfterAll
  static void close() {
    repository.close();
  }

  @AfterEach
  void empty() {
    dam.change(unit -> unit.find("/pesona").ifPresent(StoredNode::remove));
    pesona.change(unit -> unit.find("/originals").ifPresent(StoredNode::remove));
  }

  @Test
  void an_asset_lies_in_magnolias_structure_and_is_found_by_id_key_and_hash() {
    Photo photo = Pictures.photo(Color.RED);

    Asset asset = store(photo, "C:\\Foto\\Dermaga Rupat é.JPEG");

    assertThat(asset.name()).isEqualTo("Dermaga Rupat é.jpg");
    assertThat(asset.key()).isEqualTo("jcr:" + asset.id());
    assertThat(asset.texts()).isEqualTo(TEXTS);
    assertThat(asset.storedAt()).isEqualTo(NOW);
    assertThat(asset.size()).isEqualTo(photo.master().size());
    assertThat(library.find(asset.id())).contains(asset);
    assertThat(library.byKey(asset.key())).contains(asset);
    assertThat(library.byKey("http://x")).isEmpty();
    assertThat(library.byKey("jcr:nothing")).isEmpty();
    assertThat(library.findBySha256(photo.sha256())).contains(asset);
    assertThat(library.findBySha256("0".repeat(64))).isEmpty();
    String path = dam.read(r -> r.byIdentifier(asset.id()).orElseThrow().path());
    assertThat(path).isEqualTo("/pesona/2026/11/dermaga-rupat-e-" + photo.sha256().substring(0, 8));
  }

  @Test
  void the_master_is_readable_and_the_original_lies_apart() {
    Photo photo = Pictures.photo(Color.RED);

    Asset asset = store(photo, "a.jpg");

    assertThat(library.read(asset.id(), Bytes::readFrom)).isEqualTo(photo.master());
    assertThat(library.readOriginal(asset.id(), Bytes::readFrom)).isEqualTo(photo.original());
    assertThat(photo.original()).isNotEqualTo(photo.master());
    assertThat(originals()).containsExactly(photo.originalSha256());
    assertThat(namesIn(dam)).as("names on the asset, which is published").doesNotContain("siti");
  }

  @Test
  void the_same_file_twice_is_two_assets_of_one_original() {
    Photo photo = Pictures.photo(Color.RED);

    Asset one = store(photo, "a.jpg");
    Asset two = store(photo, "a.jpg");

    assertThat(two.id()).isNotEqualTo(one.id());
    assertThat(two.sha256()).isEqualTo(one.sha256());
    assertThat(originals()).hasSize(1);
  }

  @Test
  void the_public_finds_a_picture_by_its_hash_where_it_was_published() {
    Photo photo = Pictures.photo(Color.RED);
    store(photo, "a.jpg");
    Store damPublic = repository.store(Access.PUBLIC, Workspaces.DAM_PUBLIC);

    PublicAsset found =
        new StoredPublicAssets(dam).find(photo.sha256(), Optional.empty()).orElseThrow();

    assertThat(found.format()).isEqualTo(photo.format());
    assertThat(found.master().get()).isEqualTo(photo.master());
    assertThat(new StoredPublicAssets(damPublic).find(photo.sha256(), Optional.empty())).isEmpty();
  }

  @Test
  void texts_can_be_changed_and_bytes_stay() {
    Asset asset = store(Pictures.photo(Color.RED), "a.jpg");

    Asset described = library.describe(asset.id(), new AssetTexts("t", "a", "", ""));

    assertThat(described.texts()).isEqualTo(new AssetTexts("t", "a", "", ""));
    assertThat(described.sha256()).isEqualTo(asset.sha256());
    assertThat(library.find(asset.id())).contains(described);
  }

  @Test
  void what_is_not_there_is_refused_by_name() {
    String unknown = "0b0f3a52-8a54-4a52-9a0e-2f6f0a7f3c11";

    Refused refused =
        catchThrowableOfType(Refused.class, () -> library.read(unknown, Bytes::readFrom));

    assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND);
    assertThat(refused.first().arguments()).containsExactly(unknown);
  }

  @Test
  void what_nothing_refers_to_is_swept_after_a_day_with_its_original() {
    Asset kept = store(Pictures.photo(Color.RED), "a.jpg");
    Asset dropped = store(Pictures.photo(Color.BLUE), "b.jpg");
    Predicate<String> referenced = Set.of(kept.key())::contains;

    sweep(Duration.ofHours(23), referenced);
    assertThat(library.find(dropped.id())).isPresent();

    sweep(Duration.ofHours(25), referenced);
    assertThat(library.find(kept.id())).isPresent();
    assertThat(library.find(dropped.id())).isEmpty();
    assertThat(originals()).containsExactly(Pictures.photo(Color.RED).originalSha256());
  }

  @Test
  void an_asset_that_was_referred_to_once_is_not_asked_for_again() {
    Asset asset = store(Pictures.photo(Color.RED), "a.jpg");

    sweep(Duration.ofHours(25), key -> true);
    sweep(Duration.ofHours(50), key -> false);

    assertThat(library.find(asset.id())).isPresent();
    assertThat(originals()).hasSize(1);
  }

  @Test
  void an_original_stays_while_any_asset_needs_it() {
    Photo photo = Pictures.photo(Color.RED);
    Asset one = store(photo, "a.jpg");
    Asset two = store(photo, "a.jpg");

    sweep(Duration.ofHours(25), two.key()::equals);

    assertThat(library.find(one.id())).isEmpty();
    assertThat(library.readOriginal(two.id(), Bytes::readFrom)).isEqualTo(photo.original());
  }

  @Test
  void an_original_whose_asset_was_never_stored_is_swept() {
    store(Pictures.photo(Color.RED), "a.jpg");
    dam.change(unit -> unit.find("/pesona").ifPresent(StoredNode::remove));

    sweep(Duration.ofHours(25), key -> false);

    assertThat(originals()).isEmpty();
  }

  private Asset store(Photo photo, String fileName) {
    return library.store(photo, fileName, TEXTS, "siti", NOW);
  }

  private void sweep(Duration later, Predicate<String> referenced) {
    new AssetSweep(
            dam, pesona, referenced, key -> false, Clock.fixed(NOW.plus(later), ZoneOffset.UTC))
        .run();
  }

  private List<String> originals() {
    return pesona.read(
        reading ->
            reading.childrenOf("/originals").stream()
                .flatMap(bucket -> bucket.children().stream())
                .map(StoredNode::name)
                .toList());
  }

  private static List<String> namesIn(Store store) {
    return store.read(
        reading ->
            List.of("mgnl:createdBy", "jcr:createdBy", "storedBy", "mgnl:lastModifiedBy").stream()
                .flatMap(
                    property ->
                        reading.list(ListQuery.below("/pesona", "mgnl:asset")).stream()
                            .flatMap(node -> node.text(property).stream()))
                .toList());
  }
}
