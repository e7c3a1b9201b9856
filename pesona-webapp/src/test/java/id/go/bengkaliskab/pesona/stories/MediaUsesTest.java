package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.gallery.Arrival;
import id.go.bengkaliskab.pesona.gallery.Arrivals;
import id.go.bengkaliskab.pesona.gallery.Removal;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetEntry;
import id.go.bengkaliskab.pesona.media.AssetWish;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the library keeps because something shows it, and what it lets go. */
class MediaUsesTest extends LibraryStory {
  @Test
  void a_file_that_is_there_is_not_kept_twice_and_one_that_is_kept_is_not_swept() {
    Arrivals arrivals =
        new Arrivals(catalogue, edits, new Removal(catalogue, edits, library, usage));
    Asset first = stored(Color.PINK);
    Arrival kept = arrivals.settle(first.id(), "", office.actor("dedi"));
    office.clock().pass(Duration.ofMinutes(1));
    Asset second = stored(Color.PINK);
    Arrival again = arrivals.settle(second.id(), "", office.actor("dedi"));
    Asset forgotten = stored(Color.CYAN);
    office.clock().pass(Duration.ofDays(2));
    sweep();

    assertThat(kept.known()).isFalse();
    assertThat(again.known()).isTrue();
    assertThat(again.entry().asset().id()).isEqualTo(first.id());
    assertThat(catalogue.find(second.id())).isEmpty();
    assertThat(catalogue.find(first.id())).isPresent();
    assertThat(catalogue.find(forgotten.id())).isEmpty();
  }

  @Test
  void a_picture_that_only_a_draft_shows_stays_as_long_as_the_draft() {
    Asset asset = stored(Color.ORANGE);
    ArticleId article = office.begin("rini");
    Draft draft =
        Draft.of(1, office.clock().instant(), CanonicalJson.object().put("image", asset.key()));
    office.store().change(unit -> draft.save(unit, "rini", article));
    office.clock().pass(Duration.ofDays(2));

    sweep();
    assertThat(catalogue.find(asset.id()))
        .hasValueSatisfying(entry -> assertThat(entry.temporary()).isTrue());
    assertThat(library.original(asset.id())).isPresent();

    office.store().change(unit -> Draft.discard(unit, "rini", article));
    sweep();
    assertThat(catalogue.find(asset.id())).isEmpty();
  }

  @Test
  void of_every_asset_it_is_known_which_articles_show_it() {
    Asset asset = stored(Color.GRAY);
    ArticleId one =
        office.begin(Articles.withBlocks(Articles.complete(), List.of(photo(asset))), "rini");
    ArticleId two =
        office.begin(Articles.withBlocks(Articles.complete(), List.of(photo(asset))), "rini");

    List<ArticleId> articles =
        office.store().read(reading -> AssetUses.articles(reading, asset.key()));

    assertThat(articles).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void what_a_revision_shows_is_not_called_temporary_before_the_sweep_comes_by() {
    Asset shown = stored(Color.GRAY);
    Asset forgotten = stored(Color.CYAN);
    office.begin(Articles.withBlocks(Articles.complete(), List.of(photo(shown))), "rini");

    List<AssetEntry> entries =
        catalogue.list(AssetWish.ALL, entry -> true, Optional.empty(), 10).entries();

    assertThat(entries).hasSize(2).allMatch(AssetEntry::temporary);
    assertThat(usage.temporary(entries)).containsExactly(forgotten.id());
  }

  @Test
  void unused_is_what_neither_a_revision_nor_a_draft_shows() {
    Asset shown = stored(Color.GRAY);
    Asset drafted = stored(Color.CYAN);
    Asset free = stored(Color.PINK);
    ArticleId article =
        office.begin(Articles.withBlocks(Articles.complete(), List.of(photo(shown))), "rini");
    String body = "<p>x<img data-asset=\"" + drafted.key() + "\"></p>";
    Draft draft = Draft.of(1, office.clock().instant(), CanonicalJson.object().put("lead", body));
    office.store().change(unit -> draft.save(unit, "rini", article));

    assertThat(List.of(shown, drafted, free)).filteredOn(usage.unused()).containsExactly(free);
  }
}
