package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;

/**
 * What all mails share.
 *
 * @param office name of the office
 * @param articleAddress address on the office side where an article is worked on
 */
public record Letterhead(String office, Function<ArticleId, URI> articleAddress) {
  public Letterhead {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(articleAddress, "articleAddress");
  }
}
