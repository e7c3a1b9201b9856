package id.go.bengkaliskab.pesona.admin.deliveries;

import java.util.regex.Pattern;

/** Why an attempt failed: what it said, and what that means for a person. */
enum Cause {
  UNREACHABLE(
      "refused|unknown ?host|timed? ?out|unreachable|could ?n[o']t connect|no route|following server"
          + " failed"),
  SIGN_IN("authenticat|535|credentials"),
  ADDRESS("\\b55[0-9]\\b|invalid address|recipient|mailbox"),
  PUBLIC_PAGE("public address|http|tombstone|page"),
  OTHER("");

  /** Tokens are 43 characters of base64url, hashes 64 of hexadecimal digits. */
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{32,}");

  /** How our own sentences about a publication begin, whatever they quote after it. */
  private static final Pattern OUR_SITE =
      Pattern.compile("^(situs publik|the public site)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 300;

  private final Pattern words;

  Cause(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** What somebody who reads the outcome of an attempt would say. */
  static Cause of(String said) {
    if (OUR_SITE.matcher(said).find()) {
      return PUBLIC_PAGE;
    }
    for (Cause cause : new Cause[] {SIGN_IN, ADDRESS, UNREACHABLE, PUBLIC_PAGE}) {
      if (cause.words.matcher(said).find()) {
        return cause;
      }
    }
    return OTHER;
  }

  /** The first line of what was said, with everything that may be a secret left out. */
  static String readable(String said) {
    String line = said.lines().findFirst().orElse("").strip();
    String safe = SECRET.matcher(line).replaceAll("…");
    return safe.length() > LONGEST ? safe.substring(0, LONGEST - 1) + '…' : safe;
  }
}
