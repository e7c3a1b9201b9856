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
 * @param file name of another file of the article, when it is asked for
 */
record LinkAddress(String token, Optional<String> picture, Optional<String> file) {
  private static final Pattern FORM =
      Pattern.compile("/([A-Za-z0-9_-]{43})(?:/media/([0-9a-f]{64})(/[a-z]+\\.[a-z0-9]+)?)?");

  LinkAddress {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(file, "file");
  }

  static LinkAddress of(String pathInfo) {
    Matcher matcher = FORM.matcher(Optional.ofNullable(pathInfo).orElse(""));
    if (!matcher.matches()) {
      return new LinkAddress("", Optional.empty(), Optional.empty());
    }
    Optional<String> hash = Optional.ofNullable(matcher.group(2));
    Optional<String> name = Optional.ofNullable(matcher.group(3));
    return new LinkAddress(
        matcher.group(1), hash.filter(it -> name.isEmpty()), name.map(it -> matcher.group(2) + it));
  }

  /** Whether more than the page is asked for. */
  boolean isOfMedia() {
    return picture.isPresent() || file.isPresent();
  }

  /** Address of a picture, relative to the page of the link. */
  static String picture(String token, String sha256) {
    return files(token) + sha256;
  }

  /** What stands before the names of files in their addresses, relative to the page of the link. */
  static String files(String token) {
    return token + "/media/";
  }
}
