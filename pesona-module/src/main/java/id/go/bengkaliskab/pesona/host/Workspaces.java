package id.go.bengkaliskab.pesona.host;

/** Names of the workspaces that Pesona uses in both hosts. */
public final class Workspaces {
  /** Articles, procedures, records and all else of the author side. */
  public static final String PESONA = "pesona";

  /** Public copies of articles, slugs, redirects and attestations. */
  public static final String PESONA_PUBLIC = "pesona-public";

  /** Media of the author side, in Magnolia's asset structure. */
  public static final String DAM = "dam";

  /** Public copies of media in the embedded host. */
  public static final String DAM_PUBLIC = "dam-public";

  /** The few pages: home, sections, detail pages. */
  public static final String WEBSITE = "website";

  /** Public copies of pages in the embedded host. */
  public static final String WEBSITE_PUBLIC = "website-public";

  private Workspaces() {}
}
