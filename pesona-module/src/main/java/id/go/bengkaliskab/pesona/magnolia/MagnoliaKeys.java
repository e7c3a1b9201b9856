package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.KeyFile;
import id.go.bengkaliskab.pesona.host.Keys;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Provider;

/**
 * The keys in the folder that the module's configuration names, or in the home of the account. One
 * object a folder, so that two who ask for the first time together don't make two keys.
 */
final class MagnoliaKeys {
  private static final Path USUAL = Path.of(System.getProperty("user.home"), ".pesona", "keys");

  private final Provider<PesonaModule> module;
  private final Map<Path, Keys> byFolder = new ConcurrentHashMap<>();

  MagnoliaKeys(Provider<PesonaModule> module) {
    this.module = module;
  }

  Keys get() {
    String folder = module.get().getKeyFolder();
    return byFolder.computeIfAbsent(folder.isBlank() ? USUAL : Path.of(folder), KeyFile::new);
  }
}
