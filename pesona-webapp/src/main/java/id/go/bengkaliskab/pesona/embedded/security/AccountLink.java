package id.go.bengkaliskab.pesona.embedded.security;

import java.time.Instant;
import java.util.Objects;

/**
 * What a link to set a password stands for.
 *
 * @param login for whom it is
 * @param purpose for what
 * @param stamp stamp of the account when the link was sent, empty without a password; the link ends
 *     when it changes
 * @param expires when it ends by itself
 * @param used whether a password was set with it
 */
record AccountLink(String login, LinkPurpose purpose, String stamp, Instant expires, boolean used) {
  AccountLink {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(expires, "expires");
  }

  /** Whether a password may be set with it. */
  boolean isOpen(StoredAccount account, Instant now) {
    return !used
        && now.isBefore(expires)
        && account.person().enabled()
        && account.stamp().orElse("").equals(stamp);
  }
}
