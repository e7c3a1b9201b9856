package id.go.bengkaliskab.pesona.media;

import java.util.Objects;

/**
 * What people write about an asset; each may be empty.
 *
 * @param title name in lists of the office
 * @param alt what the picture shows, for those who don't see it
 * @param caption line below the picture
 * @param credit who made it
 */
public record AssetTexts(String title, String alt, String caption, String credit) {
  public AssetTexts {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(alt, "alt");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(credit, "credit");
  }

  /** These texts, and those of another where one of these is blank. */
  public AssetTexts or(AssetTexts other) {
    return new AssetTexts(
        title.isBlank() ? other.title : title,
        alt.isBlank() ? other.alt : alt,
        caption.isBlank() ? other.caption : caption,
        credit.isBlank() ? other.credit : credit);
  }
}
