package info.magnolia.module.model;

/** Version of a module. */
@SuppressWarnings("DoNotCallSuggester")
public class Version {
  protected Version() {
    throw new LinkageError("compile-only");
  }

  public static Version parseVersion(String versionStr) {
    throw new LinkageError("compile-only");
  }
}
