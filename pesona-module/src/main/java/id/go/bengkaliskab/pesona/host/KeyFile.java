package id.go.bengkaliskab.pesona.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sealing key pair in one PEM file that only its owner reads (0600), in a folder that only its
 * owner opens (0700).
 */
public final class KeyFile implements Keys {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private final Path file;

  /**
   * @param folder where the file {@code seal.pem} is; made with the key
   */
  public KeyFile(Path folder) {
    this.file = folder.resolve("seal.pem");
  }

  @Override
  public synchronized KeyPair sealing() {
    if (!Files.exists(file)) {
      make();
    }
    return read();
  }

  @Override
  public synchronized Optional<PublicKey> sealingKey() {
    return Files.exists(file) ? Optional.of(read().getPublic()) : Optional.empty();
  }

  private void make() {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      Files.createDirectories(
          file.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      String text =
          pem(PRIVATE, pair.getPrivate().getEncoded()) + pem(PUBLIC, pair.getPublic().getEncoded());
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.write(StandardCharsets.US_ASCII.encode(text));
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not write the sealing key \"" + file + '"', e);
    }
  }

  private KeyPair read() {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII);
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(part(text, PRIVATE)));
      PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(part(text, PUBLIC)));
      return new KeyPair(publicKey, privateKey);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "the sealing key \"" + file + "\" is damaged; put it back from a backup", e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read the sealing key \"" + file + '"', e);
    }
  }

  private static String pem(String name, byte[] der) {
    return "-----BEGIN "
        + name
        + "-----\n"
        + LINES.encodeToString(der)
        + "\n-----END "
        + name
        + "-----\n";
  }

  private static byte[] part(String text, String name) {
    Matcher matcher =
        Pattern.compile("-----BEGIN " + name + "-----([^-]+)-----END " + name + "-----")
            .matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + name);
    }
    return Base64.getMimeDecoder().decode(matcher.group(1));
  }
}
