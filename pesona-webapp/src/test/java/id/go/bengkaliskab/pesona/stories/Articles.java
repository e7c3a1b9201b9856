package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.article.Slug;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles with everything that the guards ask for, and such with one thing changed. */
final class Articles {
  static final Picture BEACH =
      new Picture(
          "jcr:00000000-0000-0000-0000-00000000000a",
          "Ombak di pantai",
          "Pantai Lapin saat surut",
          "Diskominfotik");
  static final Picture PIER =
      new Picture(
          "jcr:00000000-0000-0000-0000-00000000000b",
          "Dermaga kayu",
          "Dermaga Sungai Pakning",
          "Diskominfotik");

  static final Picture MARKET =
      new Picture(
          "jcr:00000000-0000-0000-0000-00000000000c",
          "Penjual ikan",
          "Pasar Terubuk pada pagi hari",
          "Diskominfotik");

  private static final SecureRandom RANDOM = new SecureRandom();

  private Articles() {}

  static Article complete() {
    ArticleId id = ArticleId.random(RANDOM, OfficeClock.MONDAY_8);
    return new Article(
        id,
        "id",
        id.value(),
        Format.STORY,
        "Pantai Lapin ramai pengunjung",
        "Libur panjang membawa ribuan orang ke pantai.",
        "Diskominfotik Bengkalis",
        "wisata",
        List.of("pantai", "rupat"),
        InformationClass.BERKALA,
        Optional.of(new Slug("pantai-" + id.value().substring(0, 16))),
        new Seo("Pantai Lapin", "Pantai Lapin di Rupat ramai pengunjung."),
        List.of(
            new Block.Text("<p>Pengunjung datang sejak pagi.</p>"),
            new Block.Photo(BEACH),
            new Block.Text("<p>Mereka pulang sore hari.</p>")));
  }

  static Article withTitle(Article article, String title) {
    return copy(
        article, title, article.informationClass(), article.slug(), article.seo(), blocks(article));
  }

  static Article withBlocks(Article article, List<Block> blocks) {
    return copy(
        article,
        article.title(),
        article.informationClass(),
        article.slug(),
        article.seo(),
        blocks);
  }

  static Article withFormat(Article article, Format format) {
    return ArticleJson.read(article.id(), ArticleJson.write(article).put("format", format.id()));
  }

  static Article withBlock(Article article, int index, Block block) {
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.set(index, block);
    return withBlocks(article, blocks);
  }

  static Article withClass(Article article, InformationClass informationClass) {
    return copy(
        article, article.title(), informationClass, article.slug(), article.seo(), blocks(article));
  }

  static Article withSlug(Article article, Optional<Slug> slug) {
    return copy(
        article, article.title(), article.informationClass(), slug, article.seo(), blocks(article));
  }

  static Article withSeo(Article article, Seo seo) {
    return copy(
        article, article.title(), article.informationClass(), article.slug(), seo, blocks(article));
  }

  static Picture captioned(Picture picture, String caption) {
    return new Picture(picture.asset(), picture.alt(), caption, picture.credit());
  }

  private static List<Block> blocks(Article article) {
    return article.blocks();
  }

  private static Article copy(
      Article article,
      String title,
      InformationClass informationClass,
      Optional<Slug> slug,
      Seo seo,
      List<Block> blocks) {
    return new Article(
        article.id(),
        article.language(),
        article.translationGroup(),
        article.format(),
        title,
        article.lead(),
        article.byline(),
        article.section(),
        article.tags(),
        informationClass,
        slug,
        seo,
        blocks);
  }
}
