package id.go.bengkaliskab.pesona.workflow;

import java.time.Instant;
import java.util.Objects;

/**
 * What the public sees of an article.
 *
 * @param revision revision that is public
 * @param path path of its address, such as {@code /artikel/pantai-lapin}
 * @param publishedAt when the article first became public
 */
public record PublicCopy(int revision, String path, Instant publishedAt) {
  public PublicCopy {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(publishedAt, "publishedAt");
  }
}
