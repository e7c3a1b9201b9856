package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Slice;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library as it is looked through: a page at a time, however much there is. */
public final class AssetCatalogue {
  private static final int READ_AT_ONCE = 100;
  private static final int MOST_DUPLICATES = 20;
  private static final int MOST_VIDEOS = 1000;

  private final Store dam;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   */
  public AssetCatalogue(Store dam) {
    this.dam = dam;
  }

  /** The asset with an identifier. */
  public Optional<AssetEntry> find(String id) {
    return dam.read(reading -> AssetNodes.find(reading, id).map(ListedAsset::entry));
  }

  /**
   * A part of the assets that fit a wish.
   *
   * @param wish what is looked for
   * @param also what else must hold, asked of one asset after the other
   * @param from {@link AssetPage#next} of the part before; empty for the first
   * @param most 1 to 100
   */
  public AssetPage list(
      AssetWish wish, Predicate<AssetEntry> also, Optional<String> from, int most) {
    return dam.read(reading -> list(reading, wish, also, from, most));
  }

  /** How many assets fit a wish. */
  public AssetCount count(AssetWish wish) {
    return dam.read(
        reading -> {
          Slice slice = reading.slice(fitting(wish), 0, 0);
          return new AssetCount(slice.total(), slice.counted());
        });
  }

  /** Other assets with the same content, or from the same file. */
  public List<AssetEntry> duplicates(AssetEntry entry) {
    return dam.read(
        reading -> {
          StoredNode node = AssetNodes.require(reading, entry.asset().id());
          Optional<String> original = node.text(AssetNodes.ORIGINAL_SHA256);
          return Stream.concat(
                  with(reading, AssetNodes.SHA256, entry.asset().sha256()),
                  original.stream()
                      .flatMap(hash -> with(reading, AssetNodes.ORIGINAL_SHA256, hash)))
              .filter(it -> !it.asset().id().equals(entry.asset().id()))
              .distinct()
              .limit(MOST_DUPLICATES)
              .toList();
        });
  }

  /** The videos that a picture stands for. */
  public List<AssetEntry> videosOf(Asset poster) {
    return dam.read(reading -> with(reading, AssetNodes.POSTER, poster.key()).toList());
  }

  /** Keys of the pictures that stand for videos. */
  public Set<String> posters() {
    return dam.read(
        reading ->
            reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .having(AssetNodes.POSTER)
                        .limit(MOST_VIDEOS))
                .stream()
                .flatMap(node -> node.text(AssetNodes.POSTER).stream())
                .collect(Collectors.toSet()));
  }

  /** The oldest asset that was made of this file or shows exactly this. */
  public Optional<AssetEntry> sameAs(Photo photo) {
    return dam.read(
        reading ->
            Stream.concat(
                    with(reading, AssetNodes.ORIGINAL_SHA256, photo.originalSha256()),
                    with(reading, AssetNodes.SHA256, photo.sha256()))
                .findFirst());
  }

  private static Stream<AssetEntry> with(Reading reading, String property, String hash) {
    return reading
        .list(
            ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                .where(property, hash)
                .ascending(AssetNodes.STORED_AT)
                .limit(MOST_DUPLICATES))
        .stream()
        .filter(AssetNodes::isOurs)
        .map(ListedAsset::entry);
  }

  private static AssetPage list(
      Reading reading,
      AssetWish wish,
      Predicate<AssetEntry> also,
      Optional<String> from,
      int most) {
    List<AssetEntry> found = new ArrayList<>();
    Optional<String> cursor = from;
    while (true) {
      List<StoredNode> nodes = reading.list(query(wish, cursor));
      for (StoredNode node : nodes) {
        if (found.size() == most) {
          return new AssetPage(found, cursor);
        }
        AssetEntry entry = ListedAsset.entry(node);
        if (also.test(entry)) {
          found.add(entry);
        }
        cursor = node.text(wish.order().key());
      }
      if (nodes.size() < READ_AT_ONCE) {
        return new AssetPage(found, Optional.empty());
      }
    }
  }

  private static ListQuery query(AssetWish wish, Optional<String> from) {
    AssetOrder order = wish.order();
    ListQuery query = fitting(wish).limit(READ_AT_ONCE);
    ListQuery ordered =
        order.isDescending() ? query.descending(order.key()) : query.ascending(order.key());
    return from.map(
            key ->
                order.isDescending()
                    ? ordered.before(order.key(), key)
                    : ordered.after(order.key(), key))
        .orElse(ordered);
  }

  private static ListQuery fitting(AssetWish wish) {
    ListQuery query =
        ListQuery.below(Folders.path(wish.folder()), AssetNodes.TYPE).having(AssetNodes.SHA256);
    for (String word : wish.words().strip().split("\\s+")) {
      query = query.holding(word, ListedAsset.SEARCH_TEXT);
    }
    if (wish.kind().isPresent()) {
      query = query.where(ListedAsset.KIND, wish.kind().get().id());
    }
    return wish.undescribed()
        ? query.where(ListedAsset.DESCRIBED, "false").where(ListedAsset.KIND, AssetKind.PHOTO.id())
        : query;
  }
}
