package id.go.bengkaliskab.pesona.site;

import java.util.List;

/** A search and what it found, for templates. */
public final class SearchView {
  private final SearchWords words;
  private final List<SearchHit> hits;
  private final Paging paging;
  private final SiteFacts facts;

  SearchView(SearchWords words, List<SearchHit> hits, Paging paging, SiteFacts facts) {
    this.words = words;
    this.hits = List.copyOf(hits);
    this.paging = paging;
    this.facts = facts;
  }

  /** What was typed, on one line and no longer than a search may be. */
  public EscapedText getTyped() {
    return EscapedText.of(words.typed());
  }

  /** Whether anything was asked for; signs alone are nothing to look for. */
  public boolean isAsked() {
    return !words.isEmpty();
  }

  /** Whether there is a page of that number. */
  public boolean isFound() {
    return paging.isWithin();
  }

  /** What was found, best first. */
  public List<SearchHit> getHits() {
    return hits;
  }

  /** The way to the other pages. */
  public PagingView getPaging() {
    return new PagingView(paging);
  }

  /** The way from the home page to here. */
  public List<LinkView> getCrumbs() {
    String language = paging.language();
    return Crumbs.of(
        SiteAddresses.Kind.SEARCH, facts.text(language, "site.search.title"), language, facts);
  }
}
