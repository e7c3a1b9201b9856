package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.AssetUses;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.Correction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
  private static final Optional<String> TYPO = Optional.of("salah ketik");

  @TempDir static Path folder;
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void a_save_makes_a_revision_and_claims_the_step() {
    ArticleId id = Way.to(office, "edit");
    int before = office.state(id).revision();

    office.save(Articles.withTitle(office.content(id), "Judul baru"), "dedi");

    assertThat(office.state(id).revision()).isEqualTo(before + 1);
    assertThat(office.state(id).isClaimedBy("dedi")).isTrue();
    assertThat(office.revisions(id).get(0).article().title()).isEqualTo("Judul baru");
    assertThat(office.revisions(id).get(1).article().title())
        .isEqualTo("Pantai Lapin ramai pengunjung");
    assertThat(office.openTask(id))
        .hasValueSatisfying(task -> assertThat(task.title()).isEqualTo("Judul baru"));
  }

  @Test
  void an_asset_that_any_revision_shows_stays_in_use() {
    ArticleId id = Way.to(office, "edit");
    String shown = office.content(id).pictures().get(0).asset();
    String neverShown = "jcr:99999999-0000-4000-8000-000000000000";

    office.save(Articles.withBlocks(office.content(id), List.of()), "dedi");

    assertThat(isUsed(shown)).isTrue();
    assertThat(isUsed(neverShown)).isFalse();
  }

  private static boolean isUsed(String asset) {
    return office.store().read(reading -> AssetUses.has(reading, asset));
  }

  @Test
  void only_who_claimed_the_article_saves_it() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().claim(id, office.actor("dedi"));
    Everything before = Everything.of(office, id);

    refusal(() -> office.save(Articles.withTitle(office.content(id), "Lain"), "rini"))
        .is(Kind.CONFLICT, "refusal.claim.taken");
    refusal(() -> office.perform(id, "rini", "request-approval"))
        .is(Kind.CONFLICT, "refusal.claim.taken");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void what_is_saved_is_sanitised() {
    ArticleId id = Way.to(office, "create");
    office.save(text(id, "<p onclick=\"x()\">Aman<script>alert(1)</script></p>"), "rini");

    assertThat(((Block.Text) office.content(id).blocks().get(0)).html()).isEqualTo("<p>Aman</p>");
  }

  @Test
  void nothing_may_be_changed_while_it_waits_for_approval() {
    ArticleId id = Way.to(office, "approve");

    refusal(() -> office.save(Articles.withTitle(office.content(id), "Lain"), "hasan"))
        .is(Kind.CONFLICT, "refusal.change.text");
    refusal(() -> office.save(Articles.withSeo(office.content(id), new Seo("a", "b")), "hasan"))
        .is(Kind.CONFLICT, "refusal.change.metadata");
  }

  @Test
  void other_media_after_the_approval_are_refused_with_the_way_to_go() {
    ArticleId id = Way.to(office, "compose");
    Everything before = Everything.of(office, id);

    refusal(() -> office.save(otherPhoto(id), "rini", TYPO))
        .is(Kind.CONFLICT, "refusal.change.media-approved");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void another_order_of_the_blocks_is_what_compose_is_for() {
    ArticleId id = Way.to(office, "compose");
    Article article = office.content(id);

    office.save(photoFirst(article), "rini");

    assertThat(office.content(id).blocks().get(0).type()).isEqualTo("photo");
    assertThat(office.state(id).approval()).isPresent();
    assertThat(office.state(id).contributors()).containsExactlyInAnyOrder("rini", "dedi");
    assertThat(office.records(id)).noneMatch(EditingTest::isCorrection);
  }

  @Test
  void upload_sets_slug_and_seo_but_does_not_arrange() {
    ArticleId id = Way.to(office, "upload");

    office.save(Articles.withSeo(office.content(id), new Seo("Judul", "Deskripsi")), "nurul");
    refusal(() -> office.save(photoFirst(office.content(id)), "nurul"))
        .is(Kind.CONFLICT, "refusal.change.layout");
  }

  @Test
  void a_correction_does_not_carry_another_arrangement_along() {
    ArticleId id = Way.to(office, "upload");
    Article moved = photoFirst(Articles.withTitle(office.content(id), "Judul terkoreksi"));

    refusal(() -> office.save(moved, "nurul", TYPO)).is(Kind.CONFLICT, "refusal.change.layout");
  }

  @Test
  void words_after_the_approval_need_a_reason() {
    ArticleId id = Way.to(office, "correct");
    Everything before = Everything.of(office, id);
    Article corrected = text(id, "<p>Pengunjung datang sejak siang.</p>");

    refusal(() -> office.save(corrected, "dedi")).is(Kind.INVALID, "refusal.correction.reason");
    refusal(() -> office.save(corrected, "dedi", Optional.of("   ")))
        .is(Kind.INVALID, "refusal.correction.reason");
    refusal(() -> office.save(corrected, "dedi", Optional.of("x".repeat(2_001))))
        .is(Kind.INVALID, "refusal.reason.long");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void a_correction_is_recorded_with_both_fingerprints_and_the_difference() {
    ArticleId id = Way.to(office, "correct");
    String approved = office.state(id).approval().orElseThrow().words();

    office.save(text(id, "<p>Pengunjung datang sejak siang.</p>"), "dedi", TYPO);

    Entry entry = office.lastRecord(id);
    String corrected = office.state(id).approval().orElseThrow().words();
    assertThat(entry.header().fact().kind()).isEqualTo("correction");
    assertThat(entry.header().fact().fingerprint().orElseThrow().words()).isEqualTo(corrected);
    assertThat(corrected).isNotEqualTo(approved);
    assertThat(entry.body().orElseThrow().reason()).isEqualTo(TYPO);
    assertThat(entry.body().orElseThrow().details())
        .containsEntry("wordsBefore", approved)
        .containsEntry(
            "difference",
            "blocks[0]: Pengunjung datang sejak pagi. → Pengunjung datang sejak siang.");
  }

  @Test
  void a_correction_is_told_to_the_effects_once() {
    ArticleId id = Way.to(office, "correct");
    office.corrections().clear();

    office.save(text(id, "<p>Pengunjung datang sejak siang.</p>"), "dedi", TYPO);

    assertThat(office.corrections()).hasSize(1);
    Correction correction = office.corrections().get(0);
    assertThat(correction.reason()).isEqualTo("salah ketik");
    assertThat(correction.entry()).isEqualTo(office.lastRecord(id));
    assertThat(correction.state()).isEqualTo(office.state(id));
  }

  @Test
  void a_corrected_article_is_still_approved_and_can_be_published() {
    ArticleId id = Way.to(office, "correct");
    office.save(text(id, "<p>Pengunjung datang sejak siang.</p>"), "dedi", TYPO);

    Way.walk(office, id, "share");

    assertThat(office.state(id).publicCopy()).isPresent();
    assertThat(office.state(id).approval().orElseThrow().login()).isEqualTo("hasan");
  }

  @Test
  void captions_that_change_places_are_a_correction() {
    ArticleId id = Way.to(office, "create");
    Article two =
        Articles.withBlocks(
            office.content(id),
            List.of(
                new Block.Text("<p>Dua foto.</p>"),
                new Block.Photo(Articles.BEACH),
                new Block.Photo(Articles.PIER)));
    office.save(two, "rini");
    Way.walk(office, id, "compose");
    Article swapped =
        Articles.withBlocks(
            two,
            List.of(
                two.blocks().get(0),
                new Block.Photo(textsOf(Articles.PIER, Articles.BEACH.asset())),
                new Block.Photo(textsOf(Articles.BEACH, Articles.PIER.asset()))));

    refusal(() -> office.save(swapped, "rini")).is(Kind.INVALID, "refusal.correction.reason");
  }

  @Test
  void resubmitting_ends_the_approval_and_the_article_must_be_approved_again() {
    ArticleId id = Way.to(office, "correct");
    office.perform(id, "dedi", "resubmit");

    assertThat(office.step(id)).isEqualTo("approve");
    assertThat(office.state(id).approval()).isEmpty();
    office.perform(id, "hasan", "approve");
    assertThat(office.state(id).approval()).isPresent();
  }

  @Test
  void the_approver_calls_an_article_back_until_it_is_published() {
    for (String place : List.of("compose", "upload", "correct", "publish")) {
      ArticleId id = Way.to(office, place);
      office.perform(id, "hasan", "call-back");

      assertThat(office.step(id)).isEqualTo("approve");
      assertThat(office.state(id).approval()).isEmpty();
    }
    refusal(() -> office.perform(Way.to(office, "publishing"), "hasan", "call-back"))
        .is(Kind.CONFLICT, "refusal.outcome.unknown");
  }

  @Test
  void whoever_corrected_after_a_call_back_cannot_approve() {
    office.staff().add("umar", "Umar Said", "kasi", "staf-pengolah-data");
    ArticleId id = Way.to(office, "correct");
    office.save(text(id, "<p>Pengunjung datang sejak siang.</p>"), "umar", TYPO);
    office.perform(id, "hasan", "call-back");

    refusal(() -> office.perform(id, "umar", "approve")).is(Kind.CONFLICT, "guard.own-work");
    office.staff().remove("umar");
  }

  @Test
  void an_article_on_its_way_to_the_public_is_frozen() {
    ArticleId id = Way.to(office, "publishing");

    refusal(() -> office.save(Articles.withTitle(office.content(id), "Lain"), "nurul"))
        .is(Kind.CONFLICT, "refusal.article.publishing");
  }

  @Test
  void an_ended_article_is_not_written_any_more() {
    ArticleId id = Way.to(office, "finished");

    refusal(() -> office.save(Articles.withTitle(office.content(id), "Lain"), "rini"))
        .is(Kind.CONFLICT, "refusal.article.ended");
  }

  @Test
  void a_slug_belongs_to_the_article_that_had_it_first() {
    ArticleId first = Way.to(office, "create");
    ArticleId second = Way.to(office, "create");
    Article taken = Articles.withSlug(office.content(second), office.content(first).slug());
    Everything before = Everything.of(office, second);

    refusal(() -> office.save(taken, "rini")).is(Kind.INVALID, "refusal.slug.taken");
    assertThat(Everything.of(office, second)).isEqualTo(before);
  }

  @Test
  void an_abandoned_slug_stays_with_its_article() {
    ArticleId first = Way.to(office, "create");
    Article before = office.content(first);
    office.save(Articles.withSlug(before, Optional.empty()), "rini");
    ArticleId second = Way.to(office, "create");

    refusal(() -> office.save(Articles.withSlug(office.content(second), before.slug()), "rini"))
        .is(Kind.INVALID, "refusal.slug.taken");
    office.save(before, "rini");
    assertThat(office.content(first).slug()).isEqualTo(before.slug());
  }

  @Test
  void a_text_that_grows_when_it_is_cleaned_can_still_be_read_as_a_revision() {
    ArticleId id = Way.to(office, "create");
    office.save(text(id, "<p>" + "\"".repeat(120_000) + "</p>"), "rini");

    assertThat(office.revisions(id).get(0).article()).isEqualTo(office.content(id));
  }

  private static Article text(ArticleId id, String html) {
    return Articles.withBlock(office.content(id), 0, new Block.Text(html));
  }

  private static Article otherPhoto(ArticleId id) {
    return Articles.withBlock(
        office.content(id), 1, new Block.Photo(textsOf(Articles.BEACH, Articles.PIER.asset())));
  }

  private static Article photoFirst(Article article) {
    List<Block> blocks = article.blocks();
    return Articles.withBlocks(article, List.of(blocks.get(1), blocks.get(0), blocks.get(2)));
  }

  private static Picture textsOf(Picture picture, String asset) {
    return new Picture(asset, picture.alt(), picture.caption(), picture.credit());
  }

  private static boolean isCorrection(Entry entry) {
    return entry.header().fact().kind().equals("correction");
  }
}
