package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.gallery.AssetChange;
import id.go.bengkaliskab.pesona.gallery.AssetFacts;
import id.go.bengkaliskab.pesona.gallery.AssetView;
import id.go.bengkaliskab.pesona.gallery.Licence;
import id.go.bengkaliskab.pesona.gallery.People;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.AssetTexts;
import id.go.bengkaliskab.pesona.media.AssetWords;
import id.go.bengkaliskab.pesona.media.Crop;
import id.go.bengkaliskab.pesona.media.Frame;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.StoredNode;
import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Assets of the library as the office has to answer for them. */
class MediaDeskTest extends LibraryStory {
  @Test
  void right_and_consent_are_recorded_with_what_was_before_and_other_changes_are_not() {
    String id = stored(Color.RED).id();
    AssetFacts own = new AssetFacts(Licence.OWN, "", People.CONSENT, "Formulir 12/2026");

    desk.save(id, 1, change(id, "Perahu", Frame.WHOLE, own), office.actor("dedi"));
    desk.save(id, 2, change(id, "Perahu layar", Frame.WHOLE, own), office.actor("dedi"));

    List<Entry> records = records("media-rights");
    assertThat(records).hasSize(1);
    Map<String, String> told = records.get(0).body().orElseThrow().details();
    assertThat(told)
        .containsEntry("licenceBefore", "unstated")
        .containsEntry("licence", "own")
        .containsEntry("people", "consent")
        .containsEntry("peopleNote", "Formulir 12/2026");
    assertThat(records.get(0).header().fact().actor()).isEqualTo("dedi");
    assertThat(desk.view(id).facts()).isEqualTo(own);
  }

  @Test
  void who_only_reads_changes_nothing() {
    String id = stored(Color.RED).id();

    Refused refused =
        refusedBy(
            () ->
                desk.save(
                    id, 1, change(id, "x", Frame.WHOLE, AssetFacts.NONE), office.actor("zainal")));
    Refused removal = refusedBy(() -> desk.remove(id, office.actor("zainal")));

    assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
    assertThat(removal.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
    assertThat(desk.view(id).entry().edition()).isEqualTo(1);
  }

  @Test
  void an_asset_that_nothing_shows_goes_with_a_record_and_its_original_with_the_next_sweep() {
    String id = stored(Color.GREEN).id();
    String name = desk.view(id).entry().asset().name();

    desk.remove(id, office.actor("nurul"));

    assertThat(catalogue.find(id)).isEmpty();
    assertThat(records("media-delete"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.body().orElseThrow().details())
                    .containsEntry("asset", id)
                    .containsEntry("name", name));
    office.clock().pass(Duration.ofDays(2));
    sweep();
    int left = office.store().read(reading -> originals(reading.childrenOf("/originals")));
    assertThat(left).isZero();
  }

  private static int originals(List<StoredNode> buckets) {
    return buckets.stream().mapToInt(bucket -> bucket.children().size()).sum();
  }

  @Test
  void an_asset_that_only_a_former_revision_shows_stays() {
    Asset asset = stored(Color.BLUE);
    Article with = Articles.withBlocks(Articles.complete(), List.of(photo(asset)));
    ArticleId id = office.begin(with, "rini");
    office.save(Articles.withBlocks(with, List.of(new Block.Text("<p>Tanpa foto.</p>"))), "rini");

    AssetView view = desk.view(asset.id());
    Refused refused = refusedBy(() -> desk.remove(asset.id(), office.actor("nurul")));

    assertThat(view.uses())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.article()).isEqualTo(id);
              assertThat(use.now()).isFalse();
              assertThat(use.isPublic()).isFalse();
            });
    assertThat(refused.first().key()).isEqualTo("refusal.asset.used");
    assertThat(records("media-delete")).isEmpty();
  }

  @Test
  void while_somebody_decides_words_and_frame_stay_and_a_return_frees_them() {
    Asset asset = stored(Color.ORANGE);
    ArticleId id =
        office.begin(
            Articles.withBlocks(
                Articles.complete(), List.of(photo(asset), new Block.Text("<p>Ramai.</p>"))),
            "rini");
    Frame cut = new Frame(Optional.of(new Crop(0, 0, 5000, 10000)), Optional.empty());
    office.perform(id, "rini", "submit");
    office.check(id, "dedi");
    office.perform(id, "dedi", "request-approval");

    Refused words =
        refusedBy(
            () ->
                desk.save(
                    asset.id(),
                    1,
                    change(asset.id(), "Lain", Frame.WHOLE, AssetFacts.NONE),
                    office.actor("dedi")));
    Refused frame =
        refusedBy(
            () ->
                desk.save(
                    asset.id(),
                    1,
                    change(asset.id(), "", cut, AssetFacts.NONE),
                    office.actor("dedi")));
    office.perform(id, "hasan", "reject");
    desk.save(
        asset.id(), 1, change(asset.id(), "Lain", cut, AssetFacts.NONE), office.actor("dedi"));

    assertThat(words.first().key()).isEqualTo("refusal.asset.bound");
    assertThat(words.first().arguments()).contains(Articles.complete().title());
    assertThat(frame.first().key()).isEqualTo("refusal.asset.bound");
    assertThat(desk.view(asset.id()).entry().asset().frame()).isEqualTo(cut);
  }

  private AssetChange change(String id, String alt, Frame frame, AssetFacts facts) {
    AssetTexts texts = desk.view(id).entry().asset().texts();
    return new AssetChange(
        new AssetWords(
            new AssetTexts(texts.title(), alt, texts.caption(), texts.credit()), "", "", List.of()),
        frame,
        facts);
  }
}
