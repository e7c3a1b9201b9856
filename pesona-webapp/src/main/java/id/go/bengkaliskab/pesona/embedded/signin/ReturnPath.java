package id.go.bengkaliskab.pesona.embedded.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wishes to go after signing in: a page of the office, nowhere else. */
final class ReturnPath {
  private static final Pattern OF_THE_OFFICE =
      Pattern.compile("/\\.(?:magnolia|pesona)/[A-Za-z0-9/._~-]*(?:\\?[A-Za-z0-9/._~=&%+-]*)?");

  private static final int LONGEST = 500;

  private ReturnPath() {}

  /** The wished path, if it is a page of the office. */
  static Optional<String> wished(String text) {
    return Optional.ofNullable(text)
        .filter(path -> path.length() <= LONGEST)
        .filter(path -> OF_THE_OFFICE.matcher(path).matches())
        .filter(path -> !path.contains("//") && !path.contains("/.."))
        .filter(
            path -> !path.startsWith(FrontDoor.SIGN_IN) && !path.startsWith(FrontDoor.SIGN_OUT));
  }
}
