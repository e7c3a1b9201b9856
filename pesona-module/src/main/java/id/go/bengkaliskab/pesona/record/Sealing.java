package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Seals the heads of all streams. A stream that lost records, or is gone, keeps the head that was
 * sealed before: a seal never makes good what is missing.
 */
public final class Sealing {
  private final Store store;
  private final Supplier<KeyPair> key;

  /**
   * @param store workspace of the records
   * @param key the pair that signs, made at first use
   */
  public Sealing(Store store, Supplier<KeyPair> key) {
    this.store = store;
    this.key = key;
  }

  /** Day of the last seal, if there is one. */
  public Optional<LocalDate> lastDay() {
    List<StoredSeal> seals = store.read(StoredSeal::list);
    return seals.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(seals.get(seals.size() - 1).date()));
  }

  /** One seal, unchecked; for telling people of it. */
  public Optional<Seal> find(LocalDate date) {
    return store.read(StoredSeal::list).stream()
        .filter(seal -> seal.date().equals(date.toString()))
        .findFirst()
        .map(seal -> Seal.parse(seal.statement()));
  }

  /**
   * Seals a day when records came since the last seal, the first of them not after the end of the
   * day.
   *
   * @param date day of the office
   * @param end when it ended
   * @param now moment of the seal
   * @param promise promises, in the save of the seal, what follows from it
   * @return the seal; empty when nothing is new, or the day is sealed already
   */
  public Optional<Seal> seal(
      LocalDate date, Instant end, Instant now, BiConsumer<Seal, UnitOfWork> promise) {
    Draft draft = store.read(reading -> draft(reading, Heads.present(reading), end));
    if (draft.changes().isEmpty()) {
      return Optional.empty();
    }
    KeyPair pair = key.get();
    Seal seal =
        new Seal(
            date,
            now,
            draft.heads().root(),
            draft.heads().streams(),
            draft.heads().records(),
            Sha256.of(Seal.text(draft.changes())),
            draft.previous(),
            SealKey.fingerprint(pair.getPublic()));
    String signature = SealKey.sign(seal.canonical(), pair.getPrivate());
    return store.write(
        unit -> {
          if (StoredSeal.exists(unit, date)) {
            return Optional.empty();
          }
          StoredSeal.write(unit, seal, draft.changes(), signature);
          promise.accept(seal, unit);
          return Optional.of(seal);
        });
  }

  private static Draft draft(Nodes nodes, List<Head> present, Instant end) {
    Heads heads = new Heads();
    String previous = Seal.FIRST;
    for (StoredSeal seal : StoredSeal.list(nodes)) {
      heads.putAll(Seal.changes(seal.changes()));
      previous = Sha256.of(seal.statement());
    }
    List<Head> news = new ArrayList<>(present.stream().filter(heads::isNews).toList());
    boolean due = news.stream().anyMatch(head -> beganBy(nodes, head, heads, end));
    if (!due) {
      news.clear();
    }
    news.sort(Comparator.comparing(Head::stream));
    heads.putAll(news);
    return new Draft(heads, List.copyOf(news), previous);
  }

  /** Whether the first record of a stream that isn't sealed yet came by the end of the day. */
  private static boolean beganBy(Nodes nodes, Head head, Heads sealed, Instant end) {
    return Chain.find(nodes, head.stream(), sealed.length(head.stream()) + 1)
        .filter(entry -> !entry.header().at().isAfter(end))
        .isPresent();
  }

  private record Draft(Heads heads, List<Head> changes, String previous) {}
}
