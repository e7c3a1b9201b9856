package id.go.bengkaliskab.pesona.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir Path data;

  @Test
  void the_key_is_made_at_first_use_and_stays() {
    assertThat(keys().sealingKey()).isEmpty();

    KeyPair made = keys().sealing();

    assertThat(keys().sealing().getPublic()).isEqualTo(made.getPublic());
    assertThat(keys().sealing().getPrivate()).isEqualTo(made.getPrivate());
    assertThat(keys().sealingKey()).contains(made.getPublic());
    assertThat(made.getPublic().getAlgorithm()).isEqualTo("EdDSA");
  }

  @Test
  void nobody_but_the_owner_reads_it() throws IOException {
    keys().sealing();

    assertThat(permissions("keys/seal.pem")).isEqualTo("rw-------");
    assertThat(permissions("keys")).isEqualTo("rwx------");
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_damaged_key_is_told_and_not_made_anew() throws IOException {
    keys().sealing();
    Path file = data.resolve("keys/seal.pem");
    Files.writeString(file, Files.readString(file).replace("PUBLIC", "NO"));
    String damaged = Files.readString(file);

    assertThatIllegalStateException()
        .isThrownBy(() -> keys().sealing())
        .withMessageContaining("seal.pem")
        .withMessageContaining("backup");
    assertThat(Files.readString(file)).isEqualTo(damaged);
  }

  private KeyFile keys() {
    return new KeyFile(data.resolve("keys"));
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(path)));
  }
}
