package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a client says of a file before it comes: names, each with a text in Base64. */
final class Metadata {
  static final String HEADER = "Upload-Metadata";

  private static final String LETTER = "[A-Za-z0-9+/]";
  private static final String BASE64 =
      "(?:%1$s{4})*(?:%1$s{2}(?:==)?|%1$s{3}=?)?".formatted(LETTER);
  private static final Pattern PAIR =
      Pattern.compile("[ \\t]*[^\\s,]+(?:[ \\t]+" + BASE64 + ")?[ \\t]*");

  private Metadata() {}

  /**
   * Looks at the header, which may be missing.
   *
   * @throws Refused (invalid) when it cannot be read
   */
  static void requireReadable(String header) {
    if (header != null
        && !header.isBlank()
        && !Stream.of(header.split(",", -1)).allMatch(pair -> PAIR.matcher(pair).matches())) {
      throw Refused.because(Kind.INVALID, "refusal.upload.metadata", HEADER);
    }
  }
}
