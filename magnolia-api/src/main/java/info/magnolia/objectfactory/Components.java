package info.magnolia.objectfactory;

/** Gives components where nothing can be injected. */
@SuppressWarnings("DoNotCallSuggester")
public class Components {

  protected Components() {
    throw new LinkageError("compile-only");
  }

  public static <T> T getComponent(Class<T> type) {
    throw new LinkageError("compile-only");
  }
}
