package id.go.bengkaliskab.pesona.article;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Articles for tests. */
final class Samples {
  static final ArticleId ID = new ArticleId("9f3c5ad2b1e04c77-202611");
  static final Picture BEACH = picture("a", "Ombak", "Pantai Lapin", "Kami");
  static final Picture PIER = picture("b", "Dermaga", "Dermaga Pakning", "Kami");

  static final Block.Facts FACTS =
      new Block.Facts(
          "Info praktis",
          List.of(
              new Block.Facts.Line("Jam buka", "08.00\n17.00"),
              new Block.Facts.Line("Tiket", "Gratis")));
  static final Block.MapPoint MAP = map("1.4725", 14);
  static final Block.Document DOCUMENT = new Block.Document(key("d"), "Panduan wisata");
  static final ArticleId OTHER = new ArticleId("0123456789abcdef-202610");

  private Samples() {}

  static Block.MapPoint map(String latitude, int zoom) {
    return new Block.MapPoint(
        "Pantai Selatbaru",
        new GeoPoint(new BigDecimal(latitude), new BigDecimal("102.1078")),
        zoom,
        "30 menit dari kota Bengkalis");
  }

  static Picture picture(String key, String alt, String caption, String credit) {
    return new Picture(key(key), alt, caption, credit);
  }

  static String key(String end) {
    return "jcr:00000000-0000-0000-0000-00000000000" + end;
  }

  static Article article(Block... blocks) {
    return titled("Judul", blocks);
  }

  static Article titled(String title, Block... blocks) {
    return new Article(
        ID,
        "id",
        "kelompok",
        Format.STORY,
        title,
        "Teras berita.",
        "Diskominfotik",
        "wisata",
        List.of("pantai", "rupat"),
        InformationClass.SETIAP_SAAT,
        Optional.of(new Slug("judul")),
        new Seo("Judul SEO", "Deskripsi"),
        List.of(blocks));
  }

  static Block.Text text(String html) {
    return new Block.Text(html);
  }
}
