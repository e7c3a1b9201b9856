package id.go.bengkaliskab.pesona.workflow;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Comment;
import id.go.bengkaliskab.pesona.article.Comments;
import id.go.bengkaliskab.pesona.article.Place;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Comments of colleagues on articles: whoever has a role in the procedure reads and writes them.
 */
public final class Commenting {
  /** Most comments on one article; a longer talk belongs elsewhere. */
  static final int MOST = 500;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private final Store store;
  private final Admission admission;
  private final ProcedureVersions procedures;
  private final List<Effect> effects;
  private final Clock clock;

  Commenting(
      Store store,
      Admission admission,
      ProcedureVersions procedures,
      List<Effect> effects,
      Clock clock) {
    this.store = store;
    this.admission = admission;
    this.procedures = procedures;
    this.effects = List.copyOf(effects);
    this.clock = clock;
  }

  /**
   * All comments on an article, the oldest first.
   *
   * @throws Refused when there is no such article, or the actor has no role in the procedure
   */
  public List<Comment> list(ArticleId id, Actor actor) {
    return store.read(
        reading -> {
          admitted(reading, id, actor);
          return Comments.list(reading, id);
        });
  }

  /**
   * Writes a comment and promises notices to those whom it concerns.
   *
   * @param text plain text
   * @param place what it is about; empty for the whole article
   * @throws Refused when the actor may not, or the text is empty or too long
   */
  public Comment add(ArticleId id, Actor actor, String text, Optional<Place> place) {
    String written = CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    requireText(written);
    return store.write(
        unit -> {
          WorkflowState state = admitted(unit, id, actor);
          List<Comment> earlier = Comments.list(unit, id);
          if (earlier.size() >= MOST) {
            throw Refused.because(Refused.Kind.CONFLICT, "refusal.comment.many", MOST);
          }
          Comment comment =
              new Comment(
                  earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).number() + 1,
                  actor.login(),
                  actor.name(),
                  now(),
                  state.revision(),
                  written,
                  place,
                  Optional.empty());
          Comments.save(unit, id, comment);
          Remark remark = new Remark(comment, state, concerned(state, earlier, actor));
          effects.forEach(effect -> effect.after(remark, unit));
          return comment;
        });
  }

  /**
   * Says that a comment was dealt with; one that was already stays as it is.
   *
   * @param number number of the comment
   * @throws Refused when the actor may not, or there is no such comment
   */
  public Comment resolve(ArticleId id, int number, Actor actor) {
    return store.write(
        unit -> {
          admitted(unit, id, actor);
          Comment comment =
              Comments.find(unit, id, number)
                  .orElseThrow(
                      () ->
                          Refused.because(
                              Refused.Kind.NOT_FOUND, "refusal.comment.unknown", number));
          if (!comment.isOpen()) {
            return comment;
          }
          Comment resolved =
              comment.resolved(new Comment.Resolution(actor.login(), actor.name(), now()));
          Comments.save(unit, id, resolved);
          return resolved;
        });
  }

  private WorkflowState admitted(Nodes nodes, ArticleId id, Actor actor) {
    WorkflowState state = WorkflowStates.require(nodes, id);
    admission.requireColleague(
        nodes,
        procedures.byHash(state.procedureHash()),
        actor,
        clock.instant(),
        "refusal.comment.role");
    return state;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Set<String> concerned(WorkflowState state, List<Comment> earlier, Actor actor) {
    Set<String> logins = new HashSet<>(state.contributors());
    logins.add(state.createdBy());
    state.attendance().claim().map(Claim::login).ifPresent(logins::add);
    earlier.forEach(comment -> logins.add(comment.login()));
    logins.remove(actor.login());
    return logins;
  }

  private static void requireText(String text) {
    if (text.isEmpty()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.comment.empty");
    }
    if (text.length() > Comment.LONGEST) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.comment.long", Comment.LONGEST);
    }
  }
}
