package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import id.go.bengkaliskab.pesona.host.Resources;
import id.go.bengkaliskab.pesona.host.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The light module that is in use at present. */
public interface CurrentModule {

  /** The module; whoever needs several things of one moment asks once. */
  LoadedModule get();

  /** What is wrong with the files as they lie there now; the module in use is the last good one. */
  List<LightModuleFault> faults();

  /** A number that grows whenever the files were read again. */
  long readings();

  /** Whether faults are told to whoever reads a page. */
  boolean development();

  /** A module that stays as it was read. */
  static CurrentModule fixed(LoadedModule module) {
    return new FixedModule(module);
  }

  /** The texts of the module in use. */
  default Texts texts() {
    return new Texts() {
      @Override
      public String text(Locale locale, String key, Object... arguments) {
        return get().module().texts().text(locale, key, arguments);
      }
    };
  }

  /** The files of the module in use. */
  default Resources resources() {
    return new Resources() {
      @Override
      public Optional<byte[]> read(String path) {
        return get().module().resources().read(path);
      }

      @Override
      public List<String> list(String folder) {
        return get().module().resources().list(folder);
      }
    };
  }
}
