package id.go.bengkaliskab.pesona.host.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

interface KeysContract extends Contract {

  @Test
  default void the_key_is_made_at_the_first_call_and_read_after(@TempDir Path folder) {
    try (HostUnderTest fresh = open(folder)) {
      assertThat(fresh.host().keys().sealingKey()).isEmpty();

      PublicKey made = fresh.host().keys().sealing().getPublic();

      assertThat(made.getAlgorithm()).isIn("Ed25519", "EdDSA");
      assertThat(fresh.host().keys().sealing().getPublic()).isEqualTo(made);
      assertThat(fresh.host().keys().sealingKey()).contains(made);
    }
  }

  @Test
  default void the_key_survives_a_restart_and_only_its_owner_reads_it() throws IOException {
    PublicKey made = host().keys().sealing().getPublic();

    tested().restart();

    assertThat(host().keys().sealing().getPublic()).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tested().keyFile())))
        .isEqualTo("rw-------");
  }

  @Test
  default void who_asks_for_the_first_time_together_gets_the_same_key(@TempDir Path folder)
      throws Exception {
    int many = 8;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try (HostUnderTest fresh = open(folder)) {
      CyclicBarrier together = new CyclicBarrier(many);
      Callable<PublicKey> ask =
          () -> {
            together.await();
            return fresh.host().keys().sealing().getPublic();
          };
      List<Callable<PublicKey>> asking = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        asking.add(ask);
      }
      Set<PublicKey> keys = new HashSet<>();
      for (Future<PublicKey> answer : threads.invokeAll(asking)) {
        keys.add(answer.get());
      }

      assertThat(keys).containsExactly(fresh.host().keys().sealing().getPublic());
    } finally {
      threads.shutdownNow();
    }
  }
}
