package id.go.bengkaliskab.pesona.share;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.procedure.Channel;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.StepNotes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was posted where, under {@code /shares/<xx>/<id>/<round>/<channel>}. By round, because a
 * revised article is shared anew while the posts of the round before stay on record.
 */
public final class ShareLedger {
  /** Step of the procedure in which channels are settled. */
  static final String STEP = "share";

  private static final String KIND = "share";
  private static final String CHANNEL = "channel";
  private static final String LINK = "link";
  private static final int LONGEST_REASON = 500;

  private final StepNotes notes;

  /**
   * @param notes writes within the step and records it
   */
  public ShareLedger(StepNotes notes) {
    this.notes = notes;
  }

  /** What was done about a channel in a round. */
  public static Optional<ShareEntry> find(Nodes nodes, ArticleId id, int round, String channel) {
    return nodes.find(path(id, round, channel)).map(ShareLedger::read);
  }

  /** Whether a channel needs nothing more: posted to, skipped with a reason, or retired. */
  static boolean isSettled(Nodes nodes, ArticleId id, int round, Channel channel) {
    return channel.retired() || find(nodes, id, round, channel.id()).isPresent();
  }

  /**
   * Notes the address of a post; a later one replaces it, and both stay on record.
   *
   * @param link address as pasted
   * @throws Refused when the actor doesn't perform the step, the channel is unknown or retired, or
   *     the link doesn't lead to it
   */
  public void posted(ArticleId id, String channel, String link, Actor actor) {
    settle(
        id,
        channel,
        actor,
        known -> new Settlement(Optional.of(PostLink.of(known, link).address()), Optional.empty()));
  }

  /**
   * Notes why nothing was posted.
   *
   * @param reason why; not blank
   * @throws Refused when the actor doesn't perform the step, the channel is unknown or retired, or
   *     a reason lacks
   */
  public void skipped(ArticleId id, String channel, String reason, Actor actor) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.share.reason", LONGEST_REASON);
    }
    settle(id, channel, actor, known -> new Settlement(Optional.empty(), Optional.of(why)));
  }

  private void settle(
      ArticleId id, String channel, Actor actor, Function<Channel, Settlement> check) {
    notes.note(
        id,
        STEP,
        actor,
        KIND,
        occasion -> {
          Channel known = require(occasion.procedure(), channel);
          Settlement settlement = check.apply(known);
          occasion
              .unit()
              .findOrCreate(path(id, occasion.state().round(), channel), "pesona:entry")
              .set(LINK, settlement.link())
              .set("reason", settlement.reason())
              .set("by", actor.login())
              .set("at", occasion.now());
          return new StepNotes.Note(
              settlement
                  .link()
                  .map(link -> Map.of(CHANNEL, channel, LINK, link))
                  .orElseGet(() -> Map.of(CHANNEL, channel)),
              settlement.reason());
        });
  }

  private static Channel require(Procedure procedure, String id) {
    Channel channel =
        procedure
            .channel(id)
            .orElseThrow(
                () -> Refused.because(Refused.Kind.NOT_FOUND, "refusal.share.channel.unknown", id));
    if (channel.retired()) {
      throw Refused.because(
          Refused.Kind.CONFLICT,
          "refusal.share.channel.retired",
          channel.name(),
          channel.note().id());
    }
    return channel;
  }

  private static ShareEntry read(StoredNode node) {
    return new ShareEntry(
        node.text(LINK),
        node.text("reason"),
        node.requireText("by"),
        node.instant("at").orElseThrow());
  }

  private static String path(ArticleId id, int round, String channel) {
    return Buckets.byPrefix("/shares", id.value()) + '/' + round + '/' + channel;
  }

  private record Settlement(Optional<String> link, Optional<String> reason) {}
}
