package id.go.bengkaliskab.pesona.embedded.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Secret by which a command proves to the running host that it was called by who may read the data
 * folder. The file also tells the port.
 *
 * @param port port on which the host listens
 * @param secret the secret
 */
public record OperatorToken(int port, String secret) {
  private static final String FILE = "operator.token";
  private static final int BYTES = 32;

  /** Makes a token for a host that begins, readable by its owner only. */
  public static OperatorToken write(Path data, int port, SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    OperatorToken token = new OperatorToken(port, HexFormat.of().formatHex(bytes));
    Path unfinished = data.resolve(FILE + ".part");
    try {
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(unfinished, port + "\n" + token.secret() + "\n", StandardCharsets.US_ASCII);
      Files.move(
          unfinished,
          data.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return token;
  }

  /** The token of the host that uses a data folder, if one left it there. */
  public static Optional<OperatorToken> read(Path data) {
    try {
      if (!Files.exists(data.resolve(FILE))) {
        return Optional.empty();
      }
      var lines = Files.readAllLines(data.resolve(FILE), StandardCharsets.US_ASCII);
      return Optional.of(new OperatorToken(Integer.parseInt(lines.get(0)), lines.get(1)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Takes the token away when the host ends. */
  public static void delete(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
