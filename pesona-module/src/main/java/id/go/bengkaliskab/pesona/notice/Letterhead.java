package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What all mails share.
 *
 * @param office name of the office
 * @param articleAddress address of the screen on which an article is worked on, where there is one
 */
public record Letterhead(String office, Function<ArticleId, Optional<URI>> articleAddress) {
  public Letterhead {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(articleAddress, "articleAddress");
  }
}
