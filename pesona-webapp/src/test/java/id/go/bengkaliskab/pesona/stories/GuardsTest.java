package id.go.bengkaliskab.pesona.stories;

import static id.go.bengkaliskab.pesona.stories.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.refusal.Refused.Kind;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsTest {
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
  void an_article_without_a_title_is_not_submitted() {
    unfit(article -> Articles.withTitle(article, "   "), "guard.title");
  }

  @Test
  void an_article_without_text_is_not_submitted() {
    unfit(
        article -> Articles.withBlocks(article, List.of(new Block.Photo(Articles.BEACH))),
        "guard.text");
  }

  @Test
  void empty_paragraphs_are_no_text() {
    unfit(
        article ->
            Articles.withBlocks(
                article,
                List.of(
                    new Block.Text("<p>&nbsp;</p><p> <br> </p>"), new Block.Photo(Articles.BEACH))),
        "guard.text");
  }

  @Test
  void an_article_without_a_photo_is_not_submitted() {
    unfit(
        article -> Articles.withBlocks(article, List.of(new Block.Text("<p>Teks.</p>"))),
        "guard.media");
  }

  @Test
  void a_photo_that_says_nothing_of_itself_is_not_enough() {
    unfit(
        article ->
            Articles.withBlock(
                article, 1, new Block.Photo(new Picture(Articles.BEACH.asset(), "", " ", "Kami"))),
        "guard.media");
  }

  @Test
  void a_caption_is_enough_to_submit() {
    ArticleId id =
        begun(
            article ->
                Articles.withBlock(
                    article,
                    1,
                    new Block.Photo(new Picture(Articles.BEACH.asset(), "", "Pantai", ""))));

    office.perform(id, "rini", "submit");
    assertThat(office.step(id)).isEqualTo("edit");
  }

  @Test
  void a_gallery_of_two_photos_is_not_submitted() {
    List<Object> counts =
        unfit(
            article ->
                Articles.withFormat(
                    Articles.withBlocks(
                        article,
                        List.of(
                            new Block.Text("<p>Teks.</p>"),
                            new Block.Photo(Articles.PIER),
                            new Block.Gallery(List.of(Articles.BEACH, Articles.PIER)))),
                    Format.GALLERY),
            "guard.format.pictures");
    assertThat(counts).containsExactly(3, 2L);
  }

  @Test
  void a_gallery_of_three_photos_is_composed_and_uploaded() {
    ArticleId id = begun(article -> Articles.withFormat(withThreePhotos(article), Format.GALLERY));

    Way.walk(office, id, "correct");
    assertThat(office.content(id).format()).isEqualTo(Format.GALLERY);
  }

  @Test
  void a_story_that_becomes_a_gallery_while_it_is_composed_needs_the_photos_of_one() {
    ArticleId id = Way.to(office, "compose");
    office.save(Articles.withFormat(office.content(id), Format.GALLERY), "rini");

    refusal(() -> office.perform(id, "rini", "composed"))
        .is(Kind.CONFLICT, "guard.format.pictures");
    office.save(Articles.withFormat(office.content(id), Format.STORY), "rini");
    office.perform(id, "rini", "composed");
    assertThat(office.step(id)).isEqualTo("upload");
  }

  @Test
  void everything_missing_is_told_at_once() {
    ArticleId id =
        begun(article -> Articles.withBlocks(Articles.withTitle(article, ""), List.of()));

    refusal(() -> office.perform(id, "rini", "submit"))
        .is(Kind.CONFLICT, "guard.title", "guard.text", "guard.media");
  }

  @Test
  void approval_is_not_requested_before_the_checklist_is_complete() {
    ArticleId id = Way.to(office, "edit");
    Everything before = Everything.of(office, id);

    List<Object> missing =
        refusal(() -> office.perform(id, "dedi", "request-approval"))
            .is(
                Kind.CONFLICT,
                "guard.checklist",
                "guard.checklist",
                "guard.checklist",
                "guard.checklist")
            .arguments();
    assertThat(missing)
        .containsExactly(
            new LocalizedText(
                "Ejaan dan tata bahasa sudah diperiksa", "Spelling and grammar are checked"));
    assertThat(Everything.of(office, id)).isEqualTo(before);

    office.desk().checking().check(id, Set.of("language", "facts", "media"), office.actor("dedi"));
    refusal(() -> office.perform(id, "dedi", "request-approval"))
        .is(Kind.CONFLICT, "guard.checklist");
  }

  @Test
  void an_item_that_the_checklist_does_not_have_is_refused() {
    ArticleId id = Way.to(office, "edit");

    refusal(
            () ->
                office
                    .desk()
                    .checking()
                    .check(id, Set.of("language", "lain"), office.actor("dedi")))
        .is(Kind.INVALID, "refusal.checklist.unknown");
  }

  @Test
  void a_checklist_is_ticked_by_those_who_edit() {
    ArticleId id = Way.to(office, "edit");

    refusal(() -> office.check(id, "nurul")).is(Kind.NOT_ALLOWED, "refusal.role");
  }

  @Test
  void publishing_needs_a_slug() {
    ArticleId id = Way.to(office, "upload");
    office.save(Articles.withSlug(office.content(id), Optional.empty()), "nurul");
    notPublished(id, "guard.slug");
  }

  @Test
  void publishing_needs_texts_for_search_engines() {
    ArticleId id = Way.to(office, "upload");
    office.save(Articles.withSeo(office.content(id), new Seo("Judul", "")), "nurul");
    notPublished(id, "guard.seo");
  }

  @Test
  void publishing_needs_an_alt_text_for_every_photo() {
    ArticleId id =
        begun(
            article ->
                Articles.withBlocks(
                    article,
                    List.of(
                        article.blocks().get(0),
                        article.blocks().get(1),
                        new Block.Photo(new Picture(Articles.PIER.asset(), "", "Dermaga", "")))));
    office.desk().attendances().release(id, office.actor("rini"));
    notPublished(id, "guard.alt");
  }

  @Test
  void excluded_information_is_never_published() {
    ArticleId id = begun(article -> Articles.withClass(article, InformationClass.DIKECUALIKAN));
    notPublished(id, "guard.excluded");
  }

  @Test
  void an_article_that_became_excluded_information_after_the_approval_is_not_published() {
    ArticleId id = Way.to(office, "correct");
    office.save(Articles.withClass(office.content(id), InformationClass.DIKECUALIKAN), "dedi");
    notPublished(id, "guard.excluded");
  }

  @Test
  void what_was_never_approved_in_these_words_is_not_published() {
    ArticleId id = Way.to(office, "publish");
    office.tamper(
        session ->
            session.getNode(id.path()).setProperty("title", "Judul yang tidak pernah disetujui"));
    Everything before = Everything.of(office, id);

    refusal(() -> office.perform(id, "nurul", "publish")).is(Kind.CONFLICT, "guard.approval");
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }

  @Test
  void what_shows_another_photo_than_the_approved_one_is_not_published() {
    ArticleId id = Way.to(office, "publish");
    office.tamper(
        session ->
            session
                .getNode(id.path() + "/blocks/block1")
                .setProperty("image", Articles.PIER.asset()));

    refusal(() -> office.perform(id, "nurul", "publish")).is(Kind.CONFLICT, "guard.approval");
  }

  @Test
  void an_article_without_its_approval_is_not_published() {
    ArticleId id = Way.to(office, "publish");
    office.tamper(
        session ->
            session
                .getNode("/procedures/" + id.value().substring(0, 2) + '/' + id + "/approval")
                .remove());

    refusal(() -> office.perform(id, "nurul", "publish")).is(Kind.CONFLICT, "guard.approval");
  }

  @Test
  void a_round_is_not_finished_before_every_channel_is_settled() {
    ArticleId id = Way.to(office, "share");

    refusal(() -> office.perform(id, "nurul", "finish"))
        .is(
            Kind.CONFLICT,
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel",
            "guard.channel");
    office.share(id, "nurul");
    office.perform(id, "nurul", "finish");
    assertThat(office.step(id)).isEqualTo("finished");
  }

  @Test
  void an_option_shows_what_stands_against_it() {
    ArticleId id = Way.to(office, "edit");

    Option option = option(id, "dedi", "request-approval");
    assertThat(option.open()).isFalse();
    assertThat(option.hindrances())
        .allSatisfy(refusal -> assertThat(refusal.key()).isEqualTo("guard.checklist"));
    office.check(id, "dedi");
    assertThat(option(id, "dedi", "request-approval").open()).isTrue();
  }

  @Test
  void an_option_of_a_step_that_somebody_else_has_shows_who() {
    ArticleId id = Way.to(office, "edit");
    office.desk().attendances().claim(id, office.actor("dedi"));

    assertThat(option(id, "rini", "request-approval").hindrances())
        .extracting(refusal -> refusal.key())
        .containsExactly("refusal.claim.taken");
  }

  private static Option option(ArticleId id, String login, String outcome) {
    Actor actor = office.actor(login);
    return office.desk().options().of(id, actor).stream()
        .filter(option -> option.outcome().id().equals(outcome))
        .findFirst()
        .orElseThrow();
  }

  private static ArticleId begun(UnaryOperator<Article> change) {
    return office.begin(change.apply(Articles.complete()), "rini");
  }

  private static Article withThreePhotos(Article article) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.add(new Block.Gallery(List.of(Articles.BEACH, Articles.PIER, Articles.MARKET)));
    return Articles.withBlocks(article, blocks);
  }

  private static List<Object> unfit(UnaryOperator<Article> change, String key) {
    ArticleId id = begun(change);
    Everything before = Everything.of(office, id);

    List<Object> arguments =
        refusal(() -> office.perform(id, "rini", "submit")).is(Kind.CONFLICT, key).arguments();
    assertThat(Everything.of(office, id)).isEqualTo(before);
    return arguments;
  }

  private static void notPublished(ArticleId id, String key) {
    Way.walk(office, id, "publish");
    Everything before = Everything.of(office, id);

    refusal(() -> office.perform(id, "nurul", "publish")).is(Kind.CONFLICT, key);
    assertThat(Everything.of(office, id)).isEqualTo(before);
  }
}
