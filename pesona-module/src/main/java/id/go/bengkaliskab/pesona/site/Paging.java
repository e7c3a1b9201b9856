package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.store.Slice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where one is in a list of several pages.
 *
 * @param path path of the list, with whatever stands in its query but the page
 * @param language decides how the parameter is called
 * @param page number of this page from 1
 * @param total how many entries there are, as far as they were counted
 * @param counted whether they were counted to the end
 */
record Paging(String path, String language, int page, long total, boolean counted) {
  /** Entries of a page. */
  static final int SIZE = 20;

  static Paging of(ListRequest request, Slice slice) {
    return new Paging(
        request.kind().path(request.language(), request.name()),
        request.language(),
        request.page(),
        slice.total(),
        slice.counted());
  }

  static Paging ofSearch(String typed, String language, int page, Slice slice) {
    String path =
        SiteAddresses.Kind.SEARCH.path(language)
            + "?q="
            + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    return new Paging(path, language, page, slice.total(), slice.counted());
  }

  /** How many pages there are, as far as they were counted; at least one. */
  int pages() {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  boolean isWithin() {
    return page >= 1 && page <= pages();
  }

  /** Entries before this page. */
  static int offset(int page) {
    return (Math.max(1, page) - 1) * SIZE;
  }

  /** Path of a page; the first has no number. */
  String path(int number) {
    if (number == 1) {
      return path;
    }
    return path
        + (path.contains("?") ? '&' : '?')
        + SiteAddresses.pageParameter(language)
        + '='
        + number;
  }
}
