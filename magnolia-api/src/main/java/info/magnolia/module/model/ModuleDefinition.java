package info.magnolia.module.model;

/** The descriptor of a module as read by Magnolia. */
public class ModuleDefinition {
  public String getName() {
    throw new LinkageError("compile-only");
  }
}
