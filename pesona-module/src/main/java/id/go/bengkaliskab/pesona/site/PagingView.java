package id.go.bengkaliskab.pesona.site;

/** The way through a list of several pages, for templates. */
public final class PagingView {
  private final Paging paging;

  PagingView(Paging paging) {
    this.paging = paging;
  }

  /** Number of this page, from 1. */
  public int getPage() {
    return paging.page();
  }

  /** Whether the entries were counted to the end; otherwise there are more than it says. */
  public boolean isCounted() {
    return paging.counted();
  }

  /** How many pages there are, at least one; as far as they were counted. */
  public int getPages() {
    return paging.pages();
  }

  /** How many entries there are on all pages, as far as they were counted. */
  public long getTotal() {
    return paging.total();
  }

  /** Path of the page before; empty on the first. */
  public String getPrevious() {
    return paging.page() > 1 ? EscapedText.escape(paging.path(paging.page() - 1)) : "";
  }

  /** Path of the page behind; empty on the last. */
  public String getNext() {
    return paging.page() < paging.pages() ? EscapedText.escape(paging.path(paging.page() + 1)) : "";
  }
}
