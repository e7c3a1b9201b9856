package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;

/** Signs seals and checks their signatures, Ed25519. */
public final class SealKey {
  private static final String ALGORITHM = "Ed25519";

  private SealKey() {}

  /** SHA-256 of the key in its X.509 form, by which people tell it from another. */
  public static String fingerprint(PublicKey key) {
    return Sha256.of(key.getEncoded());
  }

  static String sign(String text, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the sealing key cannot sign", e);
    }
  }

  static boolean fits(String text, String signed, PublicKey key) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (SignatureException | InvalidKeyException | IllegalArgumentException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
