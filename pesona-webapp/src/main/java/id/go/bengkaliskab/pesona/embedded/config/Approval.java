package id.go.bengkaliskab.pesona.embedded.config;

/**
 * Links of approval mails.
 *
 * @param link what a link lets its holder do
 * @param days office days until a link ends
 */
public record Approval(Link link, int days) {

  /** What a link lets its holder do. */
  public enum Link {
    /** Decide at once: the link is the key. */
    DECIDE("decide"),
    /** Decide after signing in. */
    SIGN_IN("sign-in");

    private final String word;

    Link(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
