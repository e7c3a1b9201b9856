package id.go.bengkaliskab.pesona.site;

import java.util.regex.Pattern;

/**
 * A page of a list, as an address asks for it.
 *
 * @param kind what is listed
 * @param language language of the articles
 * @param name id of the section or key of the tag; empty for all articles
 * @param page number of the page from 1; 0 for what is no number of a page
 */
record ListRequest(SiteAddresses.Kind kind, String language, String name, int page) {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  /**
   * @param page the parameter as it was sent; null and empty are the first page
   */
  static ListRequest of(SiteAddresses.Kind kind, String language, String name, String page) {
    return new ListRequest(kind, language, name, number(page));
  }

  /** The first page of all articles. */
  static ListRequest all(String language) {
    return new ListRequest(SiteAddresses.Kind.ALL, language, "", 1);
  }

  static int number(String page) {
    if (page == null || page.isEmpty()) {
      return 1;
    }
    return NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 0;
  }
}
