package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a new password must be like: long rather than odd. */
final class PasswordRule {
  private static final int LEAST = 10;

  private PasswordRule() {}

  /**
   * @throws Refused when the password is too weak for the account
   */
  static void check(Login login, String password) {
    if (password.codePointCount(0, password.length()) < LEAST) {
      throw no("refusal.password.short", LEAST);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES) {
      throw no("refusal.password.long", Passwords.MOST_BYTES);
    }
    String folded = password.toLowerCase(Locale.ROOT);
    if (folded.contains(login.name()) || folded.equals(DemoAccounts.PASSWORD)) {
      throw no("refusal.password.guessable");
    }
    if (password.chars().distinct().count() < LEAST / 2) {
      throw no("refusal.password.monotonous");
    }
  }

  private static Refused no(String key, Object... arguments) {
    return Refused.because(Refused.Kind.INVALID, key, arguments);
  }
}
