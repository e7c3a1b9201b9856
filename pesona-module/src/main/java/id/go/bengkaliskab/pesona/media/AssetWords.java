package id.go.bengkaliskab.pesona.media;

import java.util.List;
import java.util.Objects;

/**
 * All that people write about an asset for readers.
 *
 * @param texts name, and the Indonesian texts
 * @param altEnglish what the picture shows, in English
 * @param captionEnglish line below the picture, in English
 * @param tags words to find it by
 */
public record AssetWords(
    AssetTexts texts, String altEnglish, String captionEnglish, List<String> tags) {
  public AssetWords {
    Objects.requireNonNull(texts, "texts");
    Objects.requireNonNull(altEnglish, "altEnglish");
    Objects.requireNonNull(captionEnglish, "captionEnglish");
    tags = List.copyOf(tags);
  }
}
