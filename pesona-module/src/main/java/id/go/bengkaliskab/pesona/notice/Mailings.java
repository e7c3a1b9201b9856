package id.go.bengkaliskab.pesona.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.UnitOfWork;

/** Promises mails. A promise carries ids only: no title, no name, no reason, no link. */
public final class Mailings {
  static final String TYPE = "mail";
  static final String KIND = "kind";
  static final String TO = "to";
  static final String ARTICLE = "article";
  static final String SEQUENCE = "sequence";

  private final Outbox outbox;

  /**
   * @param outbox where promises go
   */
  public Mailings(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Promises a mail about a record of an article, in the save of its cause. The same kind, record
   * and reader get one mail.
   *
   * @param kind id of the {@link Letter}
   * @param login who will read it
   * @param sequence number of the record in the stream of the article
   */
  public void promise(UnitOfWork unit, String kind, String login, ArticleId id, long sequence) {
    promise(
        unit,
        kind,
        login,
        id.value() + '/' + sequence,
        CanonicalJson.object().put(ARTICLE, id.value()).put(SEQUENCE, sequence));
  }

  /**
   * Promises any other mail.
   *
   * @param kind id of the {@link Letter}
   * @param login who will read it
   * @param key what makes it one of its own among mails of this kind to this reader
   * @param values what the letter needs; {@code kind} and {@code to} are added
   */
  public void promise(UnitOfWork unit, String kind, String login, String key, ObjectNode values) {
    ObjectNode payload = values.deepCopy().put(KIND, kind).put(TO, login);
    outbox.promise(unit, TYPE, kind + '/' + key + '/' + login, payload);
  }
}
