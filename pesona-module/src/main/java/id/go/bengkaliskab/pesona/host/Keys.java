package id.go.bengkaliskab.pesona.host;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Optional;

/** Keys of this installation, kept outside the repository. */
public interface Keys {

  /** The Ed25519 key pair by which the record is sealed; made at the first call. */
  KeyPair sealing();

  /** The public key of the pair; empty when none was made yet. */
  Optional<PublicKey> sealingKey();
}
