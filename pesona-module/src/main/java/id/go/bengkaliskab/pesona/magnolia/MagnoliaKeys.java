package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.host.Keys;
import java.nio.file.Path;
import javax.inject.Provider;

/** The keys in the folder that the module's configuration names, or in the home of the account. */
final class MagnoliaKeys {
  private static final Path USUAL = Path.of(System.getProperty("user.home"), ".pesona", "keys");

  private final Provider<PesonaModule> module;

  MagnoliaKeys(Provider<PesonaModule> module) {
    this.module = module;
  }

  Keys get() {
    String folder = module.get().getKeyFolder();
    return new KeyFile(folder.isBlank() ? USUAL : Path.of(folder));
  }
}
