package id.go.bengkaliskab.pesona.media;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes assets that nothing came to refer to within a day, such as uploads of an article that was
 * never saved, and originals that no asset needs. What a revision shows stays: revisions do not
 * change. What only a draft shows is asked again next time.
 */
public final class AssetSweep implements PeriodicTask {
  private static final Logger log = LoggerFactory.getLogger(AssetSweep.class);

  /** A form may lie open over night. */
  private static final Duration GRACE = Duration.ofDays(1);

  private static final int AT_A_TIME = 1000;

  private final Store dam;
  private final Store pesona;
  private final Originals originals;
  private final Predicate<String> referenced;
  private final Predicate<String> drafted;
  private final Clock clock;

  /**
   * @param dam workspace {@code dam} with the rights of the author side
   * @param pesona workspace {@code pesona}, for the originals
   * @param referenced whether a revision of an article shows the asset with this key, which stays
   *     so; asked behind the write gate, so it must only read
   * @param drafted whether a draft shows it, which may end; asked there too
   * @param clock the time
   */
  public AssetSweep(
      Store dam,
      Store pesona,
      Predicate<String> referenced,
      Predicate<String> drafted,
      Clock clock) {
    this.dam = dam;
    this.pesona = pesona;
    this.originals = new Originals(pesona);
    this.referenced = referenced;
    this.drafted = drafted;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "asset-sweep";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    Instant before = clock.instant().minus(GRACE);
    due(dam, AssetNodes.ROOT, AssetNodes.TYPE, AssetNodes.STORED_AT, before)
        .forEach(this::decideAsset);
    due(pesona, Originals.ROOT, Originals.TYPE, Originals.STORED_AT, before)
        .forEach(path -> decideOriginal(path, before));
  }

  private static List<String> due(
      Store store, String root, String type, String time, Instant before) {
    return store.read(
        reading ->
            reading
                .list(
                    ListQuery.below(root, type)
                        .where(AssetNodes.UNCLAIMED, AssetNodes.TRUE)
                        .ascending(time)
                        .limit(AT_A_TIME))
                .stream()
                .filter(node -> isDue(node, time, before))
                .map(StoredNode::path)
                .toList());
  }

  private void decideAsset(String path) {
    Optional<StoredNode> video = dam.read(reading -> videoOfPoster(reading, path));
    if (video.isPresent()) {
      decidePoster(path, video.get());
      return;
    }
    findOriginalOfUnreferenced(path).ifPresent(originals::release);
    // asked again behind the gate, where no save of an article can come in between
    dam.change(
        unit ->
            unit.find(path)
                .ifPresent(
                    node -> {
                      if (referenced.test(AssetNodes.key(node))) {
                        node.set(AssetNodes.UNCLAIMED, (String) null);
                      } else if (!drafted.test(AssetNodes.key(node))) {
                        log.info("removing the asset {}, which nothing refers to", path);
                        node.remove();
                      }
                    }));
  }

  /**
   * The poster stays as long as its video does; of a video that goes, it is looked at next time.
   */
  private void decidePoster(String path, StoredNode video) {
    if (!video.has(AssetNodes.UNCLAIMED)) {
      dam.change(
          unit -> unit.find(path).ifPresent(it -> it.set(AssetNodes.UNCLAIMED, (String) null)));
    }
  }

  private static Optional<StoredNode> videoOfPoster(Reading reading, String path) {
    return reading
        .find(path)
        .flatMap(
            poster ->
                reading
                    .list(
                        ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                            .where(AssetNodes.POSTER, AssetNodes.key(poster))
                            .limit(1))
                    .stream()
                    .findFirst());
  }

  private Optional<String> findOriginalOfUnreferenced(String path) {
    return dam.read(
        reading ->
            reading
                .find(path)
                .filter(node -> !referenced.or(drafted).test(AssetNodes.key(node)))
                .flatMap(node -> node.text(AssetNodes.ORIGINAL_SHA256)));
  }

  private void decideOriginal(String path, Instant before) {
    String sha256 = path.substring(path.lastIndexOf('/') + 1);
    pesona.change(
        unit ->
            unit.find(path)
                .filter(node -> isDue(node, Originals.STORED_AT, before))
                .ifPresent(
                    node -> {
                      if (isNeeded(sha256)) {
                        node.set(AssetNodes.UNCLAIMED, (String) null);
                      } else {
                        node.remove();
                      }
                    }));
  }

  private static boolean isDue(StoredNode node, String time, Instant before) {
    return node.instant(time).filter(before::isAfter).isPresent();
  }

  private boolean isNeeded(String originalSha256) {
    return dam.read(
        reading ->
            !reading
                .list(
                    ListQuery.below(AssetNodes.ROOT, AssetNodes.TYPE)
                        .where(AssetNodes.ORIGINAL_SHA256, originalSha256)
                        .limit(1))
                .isEmpty());
  }
}
