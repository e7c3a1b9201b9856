package id.go.bengkaliskab.pesona.embedded.rendering;

import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleFault;

/** A page could not be rendered; the fault says which script and line. */
public final class RenderingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient LightModuleFault fault;

  RenderingFailed(String page, LightModuleFault fault, Throwable cause) {
    super("could not render the page " + page + ": " + fault, cause);
    this.fault = fault;
  }

  /** Which script failed where. */
  public LightModuleFault fault() {
    return fault;
  }
}
