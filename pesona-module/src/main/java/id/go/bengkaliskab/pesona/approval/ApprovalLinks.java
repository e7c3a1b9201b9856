package id.go.bengkaliskab.pesona.approval;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Personal links under {@code /tokens}. A token is 256 random bits; kept is its SHA-256 only. It is
 * made when the mail is sent, so it never lies in the outbox; a mail that is sent again carries
 * another one with the same rights.
 */
public final class ApprovalLinks {
  private static final String ROOT = "/tokens";
  private static final String TYPE = "pesona:token";
  private static final int TOKEN_BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final String HMAC = "HmacSHA256";

  private final SecureRandom random;

  /**
   * @param random source of the tokens
   */
  public ApprovalLinks(SecureRandom random) {
    this.random = random;
  }

  /** Makes a token for a link, in a write of its own before it is sent. */
  String mint(Store store, ApprovalLink link) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    store.change(unit -> write(unit.create(path(token), TYPE), link));
    return token;
  }

  /** What a token stands for, whether or not it has ended. */
  static Optional<ApprovalLink> find(Nodes nodes, String token) {
    return FORM.matcher(token).matches()
        ? nodes.find(path(token)).map(ApprovalLinks::read)
        : Optional.empty();
  }

  /** The secret that the page of a link repeats when it decides; it follows from the token. */
  static String formToken(String token) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC));
      byte[] sum = mac.doFinal("approval form".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  /** Whether a form was sent from the page of the link; an address without token has no page. */
  static boolean isFormOf(String token, String formToken) {
    return !token.isEmpty()
        && MessageDigest.isEqual(
            formToken(token).getBytes(StandardCharsets.UTF_8),
            formToken.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Removes links that ended before a moment; they are found by listing.
   *
   * @return how many were removed
   */
  static int sweep(UnitOfWork unit, Instant before) {
    List<StoredNode> ended =
        unit.childrenOf(ROOT).stream()
            .flatMap(bucket -> bucket.children().stream())
            .filter(node -> read(node).expires().isBefore(before))
            .toList();
    ended.forEach(StoredNode::remove);
    return ended.size();
  }

  private static void write(StoredNode node, ApprovalLink link) {
    node.set("login", link.login())
        .set("article", link.article().value())
        .set("round", link.round())
        .set("revision", link.revision())
        .set("expires", link.expires());
  }

  private static ApprovalLink read(StoredNode node) {
    return new ApprovalLink(
        node.requireText("login"),
        new ArticleId(node.requireText("article")),
        (int) node.requireNumber("round"),
        (int) node.requireNumber("revision"),
        node.instant("expires").orElseThrow());
  }

  private static String path(String token) {
    return Buckets.byPrefix(ROOT, Sha256.of(token));
  }
}
