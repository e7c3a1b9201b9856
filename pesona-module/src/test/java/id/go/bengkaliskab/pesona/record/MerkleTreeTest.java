package id.go.bengkaliskab.pesona.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
  /** The leaves by which implementations of certificate transparency are tried. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void roots_are_those_of_certificate_transparency(int leaves, String root) {
    assertThat(MerkleTree.root(hashes(LEAVES.subList(0, leaves)))).isEqualTo(root);
  }

  @Property(tries = 200)
  void a_changed_a_lost_and_a_swapped_leaf_change_the_root(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 9) Integer> content,
      @ForAll @IntRange(max = 1_000) int at) {
    List<String> leaves = content.stream().map("%02d"::formatted).toList();
    String root = MerkleTree.root(hashes(leaves));
    int index = at % leaves.size();
    List<String> changed = new ArrayList<>(leaves);
    changed.set(index, "ff");
    List<String> lost = new ArrayList<>(leaves);
    lost.remove(index);
    List<String> swapped = new ArrayList<>(leaves);
    swapped.set(0, leaves.get(1));
    swapped.set(1, leaves.get(0));

    assertThat(MerkleTree.root(hashes(changed))).isNotEqualTo(root);
    assertThat(MerkleTree.root(hashes(lost))).isNotEqualTo(root);
    assertThat(MerkleTree.root(hashes(swapped)).equals(root))
        .isEqualTo(leaves.get(0).equals(leaves.get(1)));
  }

  private static List<byte[]> hashes(List<String> leaves) {
    return leaves.stream().map(HexFormat.of()::parseHex).map(MerkleTree::leaf).toList();
  }
}
