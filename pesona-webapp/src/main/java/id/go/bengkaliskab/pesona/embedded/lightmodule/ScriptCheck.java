package id.go.bengkaliskab.pesona.embedded.lightmodule;

import java.util.List;

/** Looks into the scripts of templates, mails and papers when the light module is read. */
public interface ScriptCheck {

  /**
   * The faults of a script.
   *
   * @param path resource path of the script
   * @param source its text
   */
  List<LightModuleFault> check(String path, String source);
}
