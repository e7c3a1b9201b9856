package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads every record and names the first of each stream that doesn't fit the chain, or that a seal
 * shows to be missing or changed.
 */
public final class Verifier {
  private final Store store;
  private final Supplier<Optional<PublicKey>> sealingKey;

  /**
   * A verifier for an installation that has never sealed.
   *
   * @param store workspace of the records
   */
  public Verifier(Store store) {
    this(store, Optional::empty);
  }

  /**
   * @param store workspace of the records
   * @param sealingKey key that seals are signed with; empty when none was ever made
   */
  public Verifier(Store store, Supplier<Optional<PublicKey>> sealingKey) {
    this.store = store;
    this.sealingKey = sealingKey;
  }

  /** Verifies all streams; may run while others write: each stream is judged as of one moment. */
  public Verdict verify() {
    List<Verdict.Fault> faults = new ArrayList<>();
    long records = 0;
    Set<String> streams = store.read(Verifier::streams);
    for (String stream : streams) {
      StreamVerdict verdict = store.read(reading -> verify(reading, stream));
      records += verdict.records();
      verdict.fault().ifPresent(faults::add);
    }
    Set<String> faulty = faults.stream().map(Verdict.Fault::stream).collect(Collectors.toSet());
    SealVerification seals = new SealVerification(sealingKey.get(), faulty);
    SealVerification.Result sealed = store.read(seals::verify);
    faults.addAll(sealed.faults());
    return new Verdict(streams.size(), records, sealed.seals(), faults);
  }

  private static Set<String> streams(Reading reading) {
    Set<String> streams = new TreeSet<>();
    streams.addAll(names(reading, Chain.RECORDS));
    reading.childrenOf(Chain.PROCEDURES).stream()
        .flatMap(bucket -> bucket.children().stream())
        .filter(process -> process.has(Chain.HEAD))
        .map(StoredNode::name)
        .forEach(streams::add);
    return streams;
  }

  private static List<String> names(Reading reading, String root) {
    return reading.childrenOf(root).stream()
        .flatMap(bucket -> bucket.children().stream())
        .map(StoredNode::name)
        .toList();
  }

  private static StreamVerdict verify(Reading reading, String stream) {
    List<StoredNode> nodes =
        reading.childrenOf(Chain.folder(stream)).stream()
            .sorted(Comparator.comparing(StoredNode::name))
            .toList();
    String previous = Header.BEGINNING;
    long sequence = 0;
    for (StoredNode node : nodes) {
      sequence++;
      Optional<String> fault = faultOf(node, stream, sequence, previous);
      if (fault.isPresent()) {
        return StreamVerdict.of(nodes, stream, sequence, fault.get());
      }
      previous = node.requireText("hash");
    }
    Optional<StoredNode> head = reading.find(Buckets.byPrefix(Chain.PROCEDURES, stream));
    long length = head.flatMap(it -> it.number(Chain.LENGTH)).orElse(0L);
    if (length > sequence) {
      return StreamVerdict.of(nodes, stream, sequence + 1, "missing");
    }
    if (length < sequence) {
      return StreamVerdict.of(nodes, stream, length + 1, "head");
    }
    if (!head.flatMap(it -> it.text(Chain.HEAD)).orElse(Header.BEGINNING).equals(previous)) {
      return StreamVerdict.of(nodes, stream, sequence, "head");
    }
    return new StreamVerdict(nodes.size(), Optional.empty());
  }

  private static Optional<String> faultOf(
      StoredNode node, String stream, long sequence, String previous) {
    String text = node.text("header").orElse("");
    Header header;
    try {
      header = Header.parse(text);
    } catch (IllegalArgumentException e) {
      return Optional.of("header");
    }
    if (!Sha256.of(text).equals(node.text("hash").orElse("")) || !header.canonical().equals(text)) {
      return Optional.of("header");
    }
    if (!header.stream().equals(stream)) {
      return Optional.of("header");
    }
    if (header.sequence() != sequence) {
      return Optional.of("missing");
    }
    if (!header.previousHash().equals(previous)) {
      return Optional.of("chain");
    }
    return bodyFits(node, header) ? Optional.empty() : Optional.of("body");
  }

  /**
   * An erased body (with its salt) fits; one that is there must have the hash that the header
   * knows.
   */
  private static boolean bodyFits(StoredNode node, Header header) {
    Optional<String> body = node.text("body");
    Optional<String> salt = node.text("salt");
    if (body.isEmpty() && salt.isEmpty()) {
      return true;
    }
    if (body.isEmpty() || salt.isEmpty() || !salt.get().matches("([0-9a-f]{2})+")) {
      return false;
    }
    return Chain.bodyHash(HexFormat.of().parseHex(salt.get()), body.get())
        .equals(header.bodyHash());
  }

  private record StreamVerdict(int records, Optional<Verdict.Fault> fault) {
    static StreamVerdict of(List<StoredNode> nodes, String stream, long sequence, String what) {
      return new StreamVerdict(
          nodes.size(), Optional.of(Verdict.Fault.ofChain(stream, sequence, what)));
    }
  }
}
