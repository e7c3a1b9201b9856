package id.go.bengkaliskab.pesona.embedded.security;

import java.security.SecureRandom;

/** Makes passwords that can be read aloud and copied from paper. */
final class RandomPassword {
  /** Without letters and digits that look alike; 32 of them, five bits each. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;

  private RandomPassword() {}

  /** A hundred random bits, in groups. */
  static String make(SecureRandom random) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
