package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings articles to where a story begins: written by Rini, edited by Dedi, approved by Hasan. */
final class Way {
  /** On its way to the public side at a moment to come. */
  private static final String PLANNED = "planned";

  /** Every place an article can stand, in the order of the procedure. */
  static final List<String> PLACES =
      List.of(
          "create",
          "edit",
          "approve",
          "compose",
          "upload",
          "correct",
          "publish",
          "publishing",
          "share",
          "finished",
          "cancelled",
          "unpublished",
          PLANNED);

  private static final List<Move> MOVES =
      List.of(
          new Move("rini", "submit"),
          new Move("dedi", "request-approval"),
          new Move("hasan", "approve"),
          new Move("rini", "composed"),
          new Move("nurul", "uploaded"),
          new Move("dedi", "correct"),
          new Move("nurul", "publish"),
          new Move("system", "live"),
          new Move("nurul", "finish"));

  private static final Map<String, Move> ENDS =
      Map.of(
          "cancelled", new Move("hasan", "cancel"), "unpublished", new Move("hasan", "unpublish"));

  /** Where the last move to a place begins that isn't on the way. */
  private static final Map<String, String> BEFORE =
      Map.of("cancelled", "create", "unpublished", "finished", PLANNED, "publish");

  private Way() {}

  /** A new article that stands at a place, claimed by nobody. */
  static ArticleId to(Office office, String place) {
    ArticleId id = office.begin("rini");
    office.desk().attendances().release(id, office.actor("rini"));
    walk(office, id, place);
    return id;
  }

  /** Moves an article on to a place. */
  static void walk(Office office, ArticleId id, String place) {
    String on = BEFORE.getOrDefault(place, place);
    for (Move move : MOVES.subList(PLACES.indexOf(place(office, id)), PLACES.indexOf(on))) {
      prepare(office, id, move);
      office.perform(id, move.login(), move.outcome());
    }
    if (ENDS.containsKey(place)) {
      Move last = ENDS.get(place);
      office.perform(id, last.login(), last.outcome());
    }
    if (place.equals(PLANNED)) {
      plan(office, id);
    }
  }

  private static void plan(Office office, ArticleId id) {
    office
        .desk()
        .workflow()
        .perform(
            new TransitionRequest(
                id,
                "publish",
                office.actor("nurul"),
                Optional.empty(),
                office.state(id).revision(),
                Optional.of(office.clock().instant().plus(Duration.ofDays(1)))));
  }

  /** Where an article stands. */
  static String place(Office office, ArticleId id) {
    return office.state(id).position().publishing() ? "publishing" : office.step(id);
  }

  private static void prepare(Office office, ArticleId id, Move move) {
    if (move.outcome().equals("request-approval")) {
      office.check(id, move.login());
    } else if (move.outcome().equals("finish")) {
      office.share(id, move.login());
    }
  }

  private record Move(String login, String outcome) {}
}
