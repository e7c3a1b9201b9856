package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.record.Entry;
import java.util.Objects;
import java.util.Set;

/**
 * A step that went from one person to another before it was done.
 *
 * @param kind how
 * @param article content at that moment
 * @param concerned logins of those whom it concerns beside the actor: from whom it was taken, or to
 *     whom it was given
 * @param actor by whom
 * @param entry its record
 */
public record HandOver(
    Kind kind, Article article, Set<String> concerned, Actor actor, Entry entry) {

  /** How a step goes to somebody. */
  public enum Kind {
    /** A performer took it from those who had it. */
    TAKEN,
    /** It was given to a performer. */
    ASSIGNED
  }

  public HandOver {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(article, "article");
    concerned = Set.copyOf(concerned);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(entry, "entry");
  }
}
