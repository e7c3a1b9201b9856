package id.go.bengkaliskab.pesona.embedded.security;

import com.password4j.BadParametersException;
import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import java.nio.charset.StandardCharsets;

/** Hashes and checks passwords with bcrypt, in the form Magnolia stores them. */
public final class Passwords {
  /** Cost of new hashes, that of Magnolia 6; a check takes about a third of a second. */
  public static final int COST = 12;

  /** Bcrypt does not look at more bytes than these, so longer passwords are not taken. */
  static final int MOST_BYTES = 72;

  private final BcryptFunction bcrypt;
  private final String decoy;

  /**
   * @param cost binary logarithm of the number of rounds, such as {@link #COST}
   */
  public Passwords(int cost) {
    bcrypt = BcryptFunction.getInstance(Bcrypt.A, cost);
    decoy = bcrypt.hash("no account has this password").getResult();
  }

  /** The hash to store for a password. */
  public String hash(String password) {
    return bcrypt.hash(password).getResult();
  }

  /** Whether the password belongs to the hash; not when the hash is none of bcrypt. */
  boolean matches(String password, String hash) {
    try {
      boolean same = BcryptFunction.getInstanceFromHash(hash).check(password, hash);
      return same && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    } catch (BadParametersException e) {
      return false;
    }
  }

  /** Takes as long as a real check, so that nobody learns from the clock which accounts exist. */
  void pretend(String password) {
    matches(password, decoy);
  }
}
