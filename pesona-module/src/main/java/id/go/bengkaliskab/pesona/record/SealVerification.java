package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the seals, and the records against them: what the chains alone don't show, such as a
 * stream that is gone as a whole or a tail that was cut off together with its head.
 */
final class SealVerification {
  private final Optional<PublicKey> key;
  private final List<Verdict.Fault> faults = new ArrayList<>();
  private final Set<String> faultyStreams;
  private final Heads heads = new Heads();
  private String previous = Seal.FIRST;
  private boolean rowIsWhole = true;

  /**
   * @param key the key of this installation; empty when there is none
   * @param faultyStreams streams that were found faulty before; they aren't told again
   */
  SealVerification(Optional<PublicKey> key, Set<String> faultyStreams) {
    this.key = key;
    this.faultyStreams = new HashSet<>(faultyStreams);
  }

  /** Faults of seals first, of each the first one, then of streams. */
  Result verify(Reading reading) {
    List<StoredSeal> seals = StoredSeal.list(reading);
    if (seals.isEmpty() && key.isPresent()) {
      faults.add(Verdict.Fault.ofSeal("", "seal.none"));
    }
    if (!seals.isEmpty() && key.isEmpty()) {
      faults.add(Verdict.Fault.ofSeal(seals.get(0).date(), "seal.key-missing"));
    }
    List<Verdict.Fault> streams = new ArrayList<>();
    for (StoredSeal stored : seals) {
      Optional<String> ofItself = faultOf(stored);
      ofItself
          .or(() -> faultInRow(stored))
          .ifPresent(what -> faults.add(Verdict.Fault.ofSeal(stored.date(), what)));
      rowIsWhole &= ofItself.isEmpty();
      previous = Sha256.of(stored.statement());
      if (ofItself.isEmpty()) {
        streams.addAll(compare(reading, stored));
      }
    }
    faults.addAll(streams);
    return new Result(seals.size(), faults);
  }

  /** Whether the seal is what was signed. */
  private Optional<String> faultOf(StoredSeal stored) {
    Seal seal;
    try {
      seal = Seal.parse(stored.statement());
      Seal.changes(stored.changes());
    } catch (IllegalArgumentException e) {
      return Optional.of("seal.statement");
    }
    if (!seal.canonical().equals(stored.statement())
        || !seal.date().toString().equals(stored.date())) {
      return Optional.of("seal.statement");
    }
    if (key.isPresent() && !SealKey.fingerprint(key.get()).equals(seal.key())) {
      return Optional.of("seal.key");
    }
    if (key.isPresent() && !SealKey.fits(stored.statement(), stored.signature(), key.get())) {
      return Optional.of("seal.signature");
    }
    return seal.changes().equals(Sha256.of(stored.changes()))
        ? Optional.empty()
        : Optional.of("seal.root");
  }

  /**
   * Whether a seal follows the one before it, and its root is that of all heads sealed so far. Once
   * heads are missing or not to be believed, no later root can be computed.
   */
  private Optional<String> faultInRow(StoredSeal stored) {
    Seal seal = Seal.parse(stored.statement());
    heads.putAll(Seal.changes(stored.changes()));
    if (!seal.previous().equals(previous)) {
      boolean told = !rowIsWhole;
      rowIsWhole = false;
      return told ? Optional.empty() : Optional.of("seal.chain");
    }
    boolean fits =
        seal.root().equals(heads.root())
            && seal.streams() == heads.streams()
            && seal.records() == heads.records();
    return fits || !rowIsWhole ? Optional.empty() : Optional.of("seal.root");
  }

  private List<Verdict.Fault> compare(Reading reading, StoredSeal stored) {
    List<Verdict.Fault> found = new ArrayList<>();
    for (Head head : Seal.changes(stored.changes())) {
      if (!faultyStreams.contains(head.stream())) {
        faultOf(reading, head)
            .ifPresent(
                what -> {
                  faultyStreams.add(head.stream());
                  found.add(new Verdict.Fault(head.stream(), head.length(), what, stored.date()));
                });
      }
    }
    return found;
  }

  private static Optional<String> faultOf(Reading reading, Head head) {
    if (reading.childrenOf(Chain.folder(head.stream())).isEmpty()) {
      return Optional.of("seal.stream");
    }
    Optional<StoredNode> record = reading.find(Chain.path(head.stream(), head.length()));
    if (record.isEmpty()) {
      return Optional.of("seal.cut");
    }
    return Sha256.of(record.get().text("header").orElse("")).equals(head.hash())
        ? Optional.empty()
        : Optional.of("seal.differs");
  }

  /**
   * What was found.
   *
   * @param seals number of seals read
   * @param faults what doesn't fit
   */
  record Result(int seals, List<Verdict.Fault> faults) {
    Result {
      faults = List.copyOf(faults);
    }
  }
}
