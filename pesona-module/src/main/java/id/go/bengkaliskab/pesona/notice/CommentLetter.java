package id.go.bengkaliskab.pesona.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.Comments;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.Remark;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells those whom it concerns of a comment on an article. */
public final class CommentLetter implements Letter {
  static final String KIND = "comment";

  private static final String NUMBER = "comment";

  private final Store store;
  private final LetterWriter writer;
  private final ProcedureVersions procedures;

  /**
   * @param store workspace of the module
   * @param writer writes
   * @param procedures tells the time zone of the office
   */
  public CommentLetter(Store store, LetterWriter writer, ProcedureVersions procedures) {
    this.store = store;
    this.writer = writer;
    this.procedures = procedures;
  }

  /** What a promise of this letter carries. */
  static ObjectNode values(Remark remark) {
    return CanonicalJson.object()
        .put(Mailings.ARTICLE, remark.state().articleId().value())
        .put(NUMBER, remark.comment().number());
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A comment that was dealt with meanwhile needs nobody any more. */
  @Override
  public Optional<Mail> write(Message message, Person to) {
    ArticleId id = new ArticleId(message.require(Mailings.ARTICLE));
    int number = message.payload().required(NUMBER).intValue();
    return store
        .read(reading -> find(reading, id, number))
        .filter(found -> found.comment().isOpen())
        .map(
            found ->
                writer.write(
                    KIND, to, found.article().title(), model(found.comment(), id, to.language())));
  }

  private Map<String, Object> model(Comment comment, ArticleId id, Locale locale) {
    ZoneId zone = procedures.current().officeHours().zone();
    Map<String, Object> model = new HashMap<>();
    model.put("actor", comment.name());
    model.put("at", OfficeTime.words(comment.at(), zone, locale));
    model.put("comment", comment.text());
    model.put("place", comment.place().map(place -> writer.name(place, locale)).orElse(""));
    model.put("link", writer.letterhead().articleAddress().apply(id).map(URI::toString).orElse(""));
    return model;
  }

  private static Optional<Found> find(Nodes nodes, ArticleId id, int number) {
    return Comments.find(nodes, id, number)
        .flatMap(
            comment ->
                nodes
                    .find(id.path())
                    .map(ArticleNodes::read)
                    .map(article -> new Found(comment, article)));
  }

  private record Found(Comment comment, Article article) {}
}
