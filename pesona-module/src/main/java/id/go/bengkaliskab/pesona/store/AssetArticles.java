package id.go.bengkaliskab.pesona.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version 3: of every asset it is known which articles show it, not only that one does. */
final class AssetArticles implements Migration {
  private static final String ENTRY = "pesona:entry";
  private static final Pattern ASSET = Pattern.compile("jcr:([0-9a-f-]{36})");

  @Override
  public int version() {
    return 3;
  }

  @Override
  public void apply(UnitOfWork unit) {
    for (StoredNode bucket : unit.childrenOf("/revisions")) {
      for (StoredNode article : bucket.children()) {
        article.children().forEach(revision -> note(unit, article.name(), revision));
      }
    }
  }

  private static void note(UnitOfWork unit, String article, StoredNode revision) {
    Matcher assets = ASSET.matcher(revision.text("content").orElse(""));
    while (assets.find()) {
      String uses = Buckets.byPrefix("/asset-uses", assets.group(1));
      unit.findOrCreate(uses, ENTRY);
      unit.findOrCreate(uses + '/' + article, ENTRY);
    }
  }
}
