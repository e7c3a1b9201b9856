package id.go.bengkaliskab.pesona.embedded.rendering;

import freemarker.template.TemplateException;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;
import java.util.Optional;

/** Tells a failure of Freemarker as the fault of a file and line. */
final class ScriptFault {
  private ScriptFault() {}

  static LightModuleFault of(TemplateException failure) {
    String script = Optional.ofNullable(failure.getTemplateSourceName()).orElse("?");
    Integer line = failure.getLineNumber();
    return LightModuleFault.of(
        '/' + script,
        line == null ? 1 : line,
        "script.failed",
        failure.getMessageWithoutStackTop().strip());
  }
}
