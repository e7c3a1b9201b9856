package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Texts;
import java.util.Locale;
import java.util.Objects;

/**
 * What the public site knows of itself beside its articles.
 *
 * @param urls addresses of this installation
 * @param sections the sections of the site
 * @param contact how the public reaches the office
 * @param texts message bundles
 */
public record SiteFacts(BaseUrls urls, Sections sections, Contact contact, Texts texts) {
  public SiteFacts {
    Objects.requireNonNull(urls, "urls");
    Objects.requireNonNull(sections, "sections");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(texts, "texts");
  }

  /** The full public address of a path. */
  String url(String path) {
    return urls.publicSite(path).toString();
  }

  /** A text of the bundles in a language. */
  String text(String language, String key, Object... values) {
    return texts.text(Locale.forLanguageTag(language), key, values);
  }

  /** Name of the site. */
  String siteName(String language) {
    return text(language, "site.name");
  }

  /** Path of the home page. */
  static String home(String language) {
    return language.equals(SiteAddresses.ENGLISH) ? "/en" : "/";
  }
}
