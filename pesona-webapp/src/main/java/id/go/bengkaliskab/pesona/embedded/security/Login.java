package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an account, which is also the name of its node.
 *
 * @param name lower-case letters, digits, dot, hyphen, underscore; begins with a letter or digit
 */
record Login(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  Login {
    if (!FORM.matcher(name).matches()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.account.login", name);
    }
  }

  /** What somebody typed, if it can be a login at all. */
  static Optional<Login> typed(String text) {
    String folded = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(folded).matches() ? Optional.of(new Login(folded)) : Optional.empty();
  }

  String path() {
    return StoredAccounts.FOLDER + "/" + name;
  }
}
