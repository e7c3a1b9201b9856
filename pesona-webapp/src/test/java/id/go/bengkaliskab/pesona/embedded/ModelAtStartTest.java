package id.go.bengkaliskab.pesona.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bengkaliskab.pesona.embedded.cli.Console;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.config.ConfigurationReader;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.DataFolder;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.host.Access;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host brings content to the present model, and leaves that of a later Pesona alone. */
class ModelAtStartTest {
  @TempDir Path home;

  @Test
  void a_first_start_lays_out_the_content() {
    Configuration configuration = configuration();
    new EmbeddedHost(configuration, DataFolder.take(configuration.data())).close();

    try (TestRepository repository = new TestRepository(configuration.data())) {
      Boolean ready =
          repository
              .store(Access.AUTHOR, "pesona")
              .read(r -> r.find("/articles").isPresent() && r.find("/outbox/pending").isPresent());
      assertThat(ready).isTrue();
    }
  }

  @Test
  void content_of_a_later_pesona_is_refused_and_kept() {
    Configuration configuration = configuration();
    try (TestRepository repository = new TestRepository(configuration.data())) {
      repository
          .store(Access.AUTHOR, "pesona")
          .change(unit -> unit.create("/model", "pesona:entry").set("modelVersion", 9_999));
    }

    DataFolder folder = DataFolder.take(configuration.data());
    StartRefused refused =
        catchThrowableOfType(
            StartRefused.class, () -> new EmbeddedHost(configuration, folder).close());
    folder.close();

    Console console = new Console(System.out, System.err, Map.of("LC_ALL", "en_US.UTF-8"));
    assertThat(console.text(refused.key(), refused.arguments().toArray()))
        .contains(configuration.data().toString())
        .contains("9,999");
    try (TestRepository repository = new TestRepository(configuration.data())) {
      boolean touched =
          repository.store(Access.AUTHOR, "pesona").read(r -> r.find("/articles").isPresent());
      assertThat(touched).isFalse();
    }
  }

  private Configuration configuration() {
    return new ConfigurationReader(
            home, home, Map.of("PESONA_LIGHT_MODULES", System.getProperty("pesona.lightModules")))
        .read();
  }
}
