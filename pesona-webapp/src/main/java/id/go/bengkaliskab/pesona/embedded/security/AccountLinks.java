package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links by which passwords are set, under {@code /account-links}. A token is 256 random bits; kept
 * is its SHA-256 only. It is made when the mail is sent, so it never lies in the outbox.
 */
final class AccountLinks {
  private static final String ROOT = "/account-links";
  private static final String TYPE = "pesona:token";
  private static final int TOKEN_BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private AccountLinks() {}

  /** Makes a token for a link, in a write of its own before it is sent. */
  static String mint(Store store, SecureRandom random, AccountLink link) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    store.change(
        unit ->
            unit.create(path(token), TYPE)
                .set("login", link.login())
                .set("purpose", link.purpose().id())
                .set("stamp", link.stamp())
                .set("expires", link.expires())
                .set("used", link.used()));
    return token;
  }

  /** What a token stands for, whether or not it has ended. */
  static Optional<AccountLink> find(Nodes nodes, String token) {
    return FORM.matcher(token).matches()
        ? nodes.find(path(token)).map(AccountLinks::read)
        : Optional.empty();
  }

  /** Ends a link, since a password was set with it. */
  static void use(UnitOfWork unit, String token) {
    unit.find(path(token)).orElseThrow().set("used", true);
  }

  /** Removes links that ended before a moment; they are found by listing. */
  static void sweep(UnitOfWork unit, Instant before) {
    List<StoredNode> ended =
        unit.childrenOf(ROOT).stream()
            .flatMap(bucket -> bucket.children().stream())
            .filter(node -> read(node).expires().isBefore(before))
            .toList();
    ended.forEach(StoredNode::remove);
  }

  private static AccountLink read(StoredNode node) {
    return new AccountLink(
        node.requireText("login"),
        LinkPurpose.of(node.requireText("purpose")),
        node.text("stamp").orElse(""),
        node.instant("expires").orElseThrow(),
        node.flag("used"));
  }

  private static String path(String token) {
    return Buckets.byPrefix(ROOT, Sha256.of(token));
  }
}
