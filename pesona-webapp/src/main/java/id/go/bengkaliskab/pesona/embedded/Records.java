package id.go.bengkaliskab.pesona.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.embedded.config.Configuration;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.DataFolder;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.rest.VerificationResource;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Locale;

/** The records of an installation that doesn't run. */
public final class Records {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Jakarta");

  private Records() {}

  /**
   * Verifies them.
   *
   * @throws StartRefused when there is no installation, or another process has it
   */
  public static JsonNode verify(Configuration configuration, Locale locale) {
    if (!Files.isDirectory(configuration.data().resolve("repository"))) {
      throw new StartRefused(null, "verify.nothing", configuration.data());
    }
    DataFolder folder = DataFolder.take(configuration.data());
    try (EmbeddedHost host = new EmbeddedHost(configuration, folder)) {
      Verifier verifier =
          new Verifier(host.stores().author(Workspaces.PESONA), host.keys()::sealingKey);
      return VerificationResource.describe(
          verifier.verify(), new Sentences(host.texts(), OFFICE_TIME), locale);
    }
  }
}
