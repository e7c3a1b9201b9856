package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Puts the filter that gives addresses of articles their status into Magnolia's chain: behind login
 * and rights, before whatever forwards or renders. An office that has moved or disabled it is left
 * alone.
 */
public final class AddArticleFilter extends Setup {
  static final String NAME = "pesonaArticle";

  /** The first of them in the chain is where an address of an article would be answered. */
  private static final List<String> ANSWERING = List.of("virtualURI", "servlets", "cms");

  private static final String BY_HAND =
      "add a filter of the class %s before the addresses of articles are forwarded";

  private final String filter;

  /**
   * @param filter class of the filter
   */
  public AddArticleFilter(String filter) {
    super(
        "Add the filter of articles",
        "Withdrawn articles answer 410, unknown ones 404, former addresses lead on.");
    this.filter = filter;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Optional<Filters> filters = Filters.of(context, BY_HAND.formatted(filter));
    if (filters.isPresent() && !filters.get().has(NAME)) {
      add(filters.get(), context);
    }
  }

  private void add(Filters filters, InstallContext context) throws RepositoryException {
    Optional<String> next = filters.names().stream().filter(ANSWERING::contains).findFirst();
    if (next.isEmpty()) {
      context.warn(
          "none of the filters "
              + ANSWERING
              + " is in "
              + Filters.PATH
              + "; "
              + BY_HAND.formatted(filter));
      return;
    }
    Node node = filters.add(NAME);
    node.setProperty("class", filter);
    node.setProperty("enabled", true);
    filters.moveBefore(NAME, next.get());
  }
}
