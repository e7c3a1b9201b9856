package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Lets requests of the module past Magnolia's filters against forged forms, which look for a token
 * of Magnolia's and refuse all others. The module's own forms and its interface carry and check one
 * of their own. The filter of the login form stays shut: that form is sent to any address.
 */
public final class TrustOwnForms extends Setup {
  private static final String PREFIX = "csrf";
  private static final String LOGIN = "csrfLogin";
  private static final List<FilterBypass> BYPASSES =
      List.of(
          startingWith("pesonaPages", "/.pesona/"), startingWith("pesonaRest", "/.rest/pesona/"));

  /** Says what it does in the list of tasks. */
  public TrustOwnForms() {
    super("Trust own forms", "Pages of the office are checked by their own token.");
  }

  private static FilterBypass startingWith(String name, String pattern) {
    return new FilterBypass(
        name, "info.magnolia.voting.voters.URIStartsWithVoter", Optional.of(pattern));
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Optional<Filters> filters =
        Filters.of(context, "let /.pesona/ and /.rest/pesona/ past the filters of forged forms");
    if (filters.isEmpty()) {
      return;
    }
    for (String name : filters.get().names()) {
      if (name.startsWith(PREFIX) && !name.equals(LOGIN)) {
        Node filter = filters.get().get(name);
        for (FilterBypass bypass : BYPASSES) {
          bypass.addTo(filter);
        }
      }
    }
  }
}
