package info.magnolia.context;

import info.magnolia.cms.security.User;

/** The context bound to the running thread. */
@SuppressWarnings("DoNotCallSuggester")
public class MgnlContext {
  protected MgnlContext() {
    throw new LinkageError("compile-only");
  }

  public static User getUser() {
    throw new LinkageError("compile-only");
  }

  public static boolean hasInstance() {
    throw new LinkageError("compile-only");
  }

  public static boolean isWebContext() {
    throw new LinkageError("compile-only");
  }

  public static WebContext getWebContext() {
    throw new LinkageError("compile-only");
  }

  public static SystemContext getSystemContext() {
    throw new LinkageError("compile-only");
  }

  public static <T, E extends Throwable> T doInSystemContext(Op<T, E> op) throws E {
    throw new LinkageError("compile-only");
  }

  public static <T, E extends Throwable> T doInSystemContext(
      Op<T, E> op, boolean releaseAfterExecution) throws E {
    throw new LinkageError("compile-only");
  }

  /** Work to be done in another context. */
  public interface Op<T, E extends Throwable> {
    T exec() throws E;
  }
}
