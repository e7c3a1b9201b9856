package id.go.bengkaliskab.pesona.embedded.rendering;

/** What scripts call as {@code cmsfn}: the part of Magnolia's functions that our scripts use. */
public final class CmsFunctions {
  private final ContentReader pages;
  private final PageRequest request;

  CmsFunctions(ContentReader pages, PageRequest request) {
    this.pages = pages;
    this.request = request;
  }

  /** Language of the page. */
  public String language() {
    return request.language();
  }

  /** The content at a path of the pages; null, as in Magnolia, when there is none. */
  public ContentMap contentByPath(String path) {
    return pages.find(path).map(node -> new ContentMap(node, request.language())).orElse(null);
  }

  /** The content without escaping, for rich text. */
  public ContentMap decode(ContentMap content) {
    return content == null ? null : content.decoded();
  }
}
