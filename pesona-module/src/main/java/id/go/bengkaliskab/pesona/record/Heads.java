package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Reading;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Heads of streams, one for each, by the names of the streams. */
final class Heads {
  private final SortedMap<String, Head> byStream = new TreeMap<>();
  private final SortedMap<String, byte[]> leaves = new TreeMap<>();

  /** The heads as the repository has them now. */
  static List<Head> present(Reading reading) {
    List<Head> heads = new ArrayList<>();
    for (StoredNode bucket : reading.childrenOf(Chain.PROCEDURES)) {
      for (StoredNode process : bucket.children()) {
        long length = process.number(Chain.LENGTH).orElse(0L);
        Optional<String> hash = process.text(Chain.HEAD);
        if (length > 0 && hash.isPresent()) {
          heads.add(new Head(process.name(), length, hash.get()));
        }
      }
    }
    return heads;
  }

  /** Puts heads in place of former ones of the same streams. */
  void putAll(Collection<Head> heads) {
    heads.forEach(
        head -> {
          byStream.put(head.stream(), head);
          leaves.put(head.stream(), head.leaf());
        });
  }

  /** Whether a head tells more of its stream than the one that is here. */
  boolean isNews(Head head) {
    Head known = byStream.get(head.stream());
    return known == null || head.length() > known.length();
  }

  /** Number of records of a stream; 0 for an unknown one. */
  long length(String stream) {
    return Optional.ofNullable(byStream.get(stream)).map(Head::length).orElse(0L);
  }

  int streams() {
    return byStream.size();
  }

  long records() {
    return byStream.values().stream().mapToLong(Head::length).sum();
  }

  /** Root of the tree over all heads in the order of their streams' names. */
  String root() {
    return MerkleTree.root(List.copyOf(leaves.values()));
  }
}
