package id.go.bengkaliskab.pesona.approval;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address below the approval's path names.
 *
 * @param token token of a link; empty when the address has another form
 * @param picture SHA-256 of a picture of the article, when it is asked for
 */
record LinkAddress(String token, Optional<String> picture) {
  private static final Pattern FORM =
      Pattern.compile("/([A-Za-z0-9_-]{43})(?:/media/([0-9a-f]{64}))?");

  LinkAddress {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(picture, "picture");
  }

  static LinkAddress of(String pathInfo) {
    Matcher matcher = FORM.matcher(Optional.ofNullable(pathInfo).orElse(""));
    return matcher.matches()
        ? new LinkAddress(matcher.group(1), Optional.ofNullable(matcher.group(2)))
        : new LinkAddress("", Optional.empty());
  }

  /** Address of a picture, relative to the page of the link. */
  static String picture(String token, String sha256) {
    return token + "/media/" + sha256;
  }
}
