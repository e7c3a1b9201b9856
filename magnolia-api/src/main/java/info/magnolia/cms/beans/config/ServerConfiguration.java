package info.magnolia.cms.beans.config;

/** Settings of the instance: author or public, and its address. */
public class ServerConfiguration {
  public boolean isAdmin() {
    throw new LinkageError("compile-only");
  }

  public String getDefaultBaseUrl() {
    throw new LinkageError("compile-only");
  }
}
