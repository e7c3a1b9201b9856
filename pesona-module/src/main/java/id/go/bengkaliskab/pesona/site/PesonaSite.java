package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.site.feed.Sitemap;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The public site: what its templates call, and what answers beside them. Hosts mount it. */
public final class PesonaSite {
  private final PublicArticles articles;
  private final PublicLists lists;
  private final PublicProcedure procedure;
  private final SiteFacts facts;
  private final Clock clock;

  /**
   * @param sources where it reads
   * @param facts what it knows of itself
   * @param clock tells how old a sitemap is
   */
  public PesonaSite(Sources sources, SiteFacts facts, Clock clock) {
    this.articles =
        new PublicArticles(sources.articles(), sources.assets(), sources.sanitiser(), facts);
    this.lists = new PublicLists(sources.articles(), articles.views(), facts);
    this.procedure =
        new PublicProcedure(
            sources.reader(), sources.procedureName(), sources.procedure(), sources.printer());
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Where a site reads.
   *
   * @param articles workspace {@code pesona-public}, with the rights of the public
   * @param assets the workspace of public assets, with the rights of the public
   * @param sanitiser cleans rich text on its way out
   * @param reader reads procedure files
   * @param procedureName name of the procedure file, for messages
   * @param procedure gives the procedure file; empty when there is none
   * @param printer makes the printed sheet of a procedure in a language, as a PDF
   */
  public record Sources(
      Store articles,
      Store assets,
      UnaryOperator<String> sanitiser,
      ProcedureReader reader,
      String procedureName,
      Supplier<Optional<byte[]>> procedure,
      BiFunction<Procedure, Locale, byte[]> printer) {}

  /** The articles that are public. */
  public PublicArticles articles() {
    return articles;
  }

  /** What the site knows of itself. */
  public SiteFacts facts() {
    return facts;
  }

  /** What templates call for what is public. */
  public PesonaFunctions functions() {
    return functions(articles);
  }

  /** What templates call for another edition; lists show what is public all the same. */
  public PesonaFunctions functions(Edition edition) {
    return new PesonaFunctions(edition, lists, procedure, facts);
  }

  /** Gives public addresses their status. */
  public SiteStatusFilter status() {
    return new SiteStatusFilter(articles, lists);
  }

  /**
   * Answers for robots.txt, sitemap and feeds.
   *
   * @param open whether search engines may read here
   */
  public SiteFilesFilter files(boolean open) {
    return files(open, Sitemap.MOST);
  }

  SiteFilesFilter files(boolean open, int most) {
    return new SiteFilesFilter(
        new SiteFiles(
            new SiteFeeds(lists, facts),
            new SiteMap(lists, facts, most),
            new RobotsFile(facts, open),
            procedure,
            clock));
  }
}
