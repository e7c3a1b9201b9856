package id.go.bengkaliskab.pesona.magnolia.setup;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Offers a language for the screens of Magnolia, which ships without Indonesian. */
public final class AddLanguage extends Setup {
  private static final String LANGUAGES = "/server/i18n/system/languages";

  private final String language;

  /**
   * @param language ISO 639 code, such as {@code id}
   */
  public AddLanguage(String language) {
    super("Add language " + language, "Offers the language for the screens of the office.");
    this.language = language;
  }

  @Override
  void change(InstallContext context) throws RepositoryException {
    Session config = context.getConfigJCRSession();
    if (!config.nodeExists(LANGUAGES)) {
      context.warn(LANGUAGES + " is missing; add the language \"" + language + "\" by hand");
      return;
    }
    Node languages = config.getNode(LANGUAGES);
    if (!languages.hasNode(language)) {
      Node node = findOrAdd(languages, language);
      node.setProperty("country", "");
      node.setProperty("enabled", "true");
      node.setProperty("language", language);
    }
  }
}
