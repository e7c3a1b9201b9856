package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.Access;
import java.security.Principal;

/** One of the three principals of the repository. */
record AccessPrincipal(Access access) implements Principal {

  @Override
  public String getName() {
    return switch (access) {
      case AUTHOR -> "author-system";
      case PUBLISHER -> "publisher";
      case PUBLIC -> "public-reader";
    };
  }
}
