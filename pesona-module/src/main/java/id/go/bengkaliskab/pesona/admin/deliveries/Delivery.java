package id.go.bengkaliskab.pesona.admin.deliveries;

import id.go.bengkaliskab.pesona.article.ArticleId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A promised effect as the screen shows it: only what names it, never its payload, which may hold
 * the hash of a password.
 *
 * @param id id of the message
 * @param type id of the handler
 * @param failed whether no attempt is left
 * @param kind kind of mail
 * @param to name or address of whom it concerns
 * @param article article it belongs to
 * @param title its headline; empty without an article
 * @param createdAt when it was promised
 * @param next earliest moment of the next attempt; of no meaning when it failed
 * @param attempts attempts made
 * @param cause what the last attempt said, without anything that looks like a token
 */
public record Delivery(
    String id,
    String type,
    boolean failed,
    Optional<String> kind,
    Optional<String> to,
    Optional<ArticleId> article,
    String title,
    Instant createdAt,
    Instant next,
    int attempts,
    Optional<String> cause) {
  public Delivery {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(cause, "cause");
  }
}
