package id.go.bengkaliskab.pesona.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The tree of RFC 6962 over SHA-256: a leaf is hashed behind a byte 0, an inner node behind a byte
 * 1, so that neither can pass for the other; of n leaves the left half has the largest power of two
 * below n.
 */
final class MerkleTree {
  private static final byte LEAF = 0;
  private static final byte INNER = 1;

  private MerkleTree() {}

  /** Hash of a leaf. */
  static byte[] leaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return digest.digest(content);
  }

  /** The root over hashes of leaves, in hexadecimal digits; that of no leaves is the empty hash. */
  static String root(List<byte[]> leaves) {
    return HexFormat.of().formatHex(leaves.isEmpty() ? sha256().digest() : node(leaves));
  }

  private static byte[] node(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    MessageDigest digest = sha256();
    digest.update(INNER);
    digest.update(node(leaves.subList(0, left)));
    return digest.digest(node(leaves.subList(left, leaves.size())));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
