package id.go.bengkaliskab.pesona.approval;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How approval by mail works here.
 *
 * @param mode what a link lets its holder do
 * @param officeDays office days until a link ends, at least 1
 * @param office name of the office, on pages and paper
 * @param signIn gives the address where one signs in and then comes back to a path, for {@link
 *     Mode#SIGN_IN}
 */
public record ApprovalSettings(
    Mode mode, int officeDays, String office, UnaryOperator<String> signIn) {

  /** What a link lets its holder do. */
  public enum Mode {
    /** Decide at once: the link is the key. */
    DECIDE,
    /** Decide after signing in as the person it was sent to. */
    SIGN_IN
  }

  public ApprovalSettings {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(signIn, "signIn");
    if (officeDays < 1) {
      throw new IllegalArgumentException("a link lives at least one office day: " + officeDays);
    }
  }
}
