package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.Optional;
import javax.jcr.RepositoryException;

/**
 * Keeps the language of an address over the forward to the page that shows it: {@code
 * /en/article/x} is forwarded to {@code /pesona/artikel}, which says nothing of a language.
 */
public final class KeepLanguage extends Setup {
  private static final String FILTER = "i18n";
  private static final String BY_HAND = "let forwards past the filter of languages by hand";

  private final String voter;

  /**
   * @param voter class of Magnolia that votes for forwards
   */
  public KeepLanguage(String voter) {
    super("Keep the language", "English pages stay English when they are forwarded.");
    this.voter = voter;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Optional<Filters> filters = Filters.of(context, BY_HAND);
    if (filters.isEmpty()) {
      return;
    }
    if (!filters.get().has(FILTER)) {
      context.warn("filter \"" + FILTER + "\" is missing; " + BY_HAND);
    } else if (!isThere()) {
      context.warn("Magnolia has no class " + voter + "; " + BY_HAND);
    } else {
      new FilterBypass("pesonaForwards", voter, Optional.empty()).addTo(filters.get().get(FILTER));
    }
  }

  /** A chain that names a class in vain would not start at all. */
  private boolean isThere() {
    try {
      Class.forName(voter, false, getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
