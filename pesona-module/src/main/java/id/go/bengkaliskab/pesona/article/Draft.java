package id.go.bengkaliskab.pesona.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody has typed into an article and not saved yet; nobody else sees it. It lies under
 * {@code /drafts/<login>}, one for each article.
 *
 * @param baseRevision revision that the person began from, 1 or more
 * @param at when it was kept
 * @param content the article as edited, in the form of {@link ArticleJson}; a field may hold what
 *     an explicit save would refuse, such as half a slug
 */
public record Draft(int baseRevision, Instant at, ObjectNode content) {
  /** Most characters of a draft: more than an article of the largest allowed texts needs. */
  public static final int LONGEST = 2_000_000;

  public Draft {
    Objects.requireNonNull(at, "at");
    content = content.deepCopy();
    if (baseRevision < 1) {
      throw new IllegalArgumentException("revisions count from 1");
    }
  }

  /**
   * A draft of what a form sent. Rich text is cleaned, for it is shown again in an editor.
   *
   * @throws Refused (invalid) when it is no object, (too large) when it is longer than {@link
   *     #LONGEST}
   */
  public static Draft of(int baseRevision, Instant at, JsonNode edited) {
    if (!(edited instanceof ObjectNode content)) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.json.object");
    }
    ObjectNode cleaned = content.deepCopy();
    for (JsonNode block : cleaned.path("blocks")) {
      if (block instanceof ObjectNode object && object.path("body").isTextual()) {
        object.put("body", RichText.clean(object.path("body").textValue()));
      }
    }
    if (CanonicalJson.text(cleaned).length() > LONGEST) {
      throw Refused.because(Refused.Kind.TOO_LARGE, "refusal.draft.long", LONGEST);
    }
    return new Draft(baseRevision, at, cleaned);
  }

  /** Keeps it in place of the person's former draft of the article. */
  public void save(UnitOfWork unit, String login, ArticleId id) {
    unit.findOrCreate(path(login, id), "pesona:entry")
        .set("baseRevision", baseRevision)
        .set("at", at)
        .set("content", CanonicalJson.text(content));
  }

  /** The draft of a person, if there is one. */
  public static Optional<Draft> find(Nodes nodes, String login, ArticleId id) {
    return nodes.find(path(login, id)).map(Draft::read);
  }

  /** Whether a draft of anybody holds a text, such as the key of an asset. */
  public static boolean anyHolds(Nodes nodes, String text) {
    return nodes.childrenOf("/drafts").stream()
        .flatMap(login -> login.children().stream())
        .anyMatch(draft -> draft.text("content").orElse("").contains(text));
  }

  /** Keys of all assets that drafts hold, whoever's they are. */
  public static Set<String> assets(Nodes nodes) {
    return nodes.childrenOf("/drafts").stream()
        .flatMap(login -> login.children().stream())
        .flatMap(draft -> AssetKey.in(draft.text("content").orElse("")))
        .collect(Collectors.toSet());
  }

  /** Removes the draft of a person; nothing happens when there is none. */
  public static void discard(UnitOfWork unit, String login, ArticleId id) {
    unit.find(path(login, id)).ifPresent(StoredNode::remove);
  }

  private static Draft read(StoredNode node) {
    return new Draft(
        (int) node.requireNumber("baseRevision"),
        node.instant("at").orElseThrow(),
        (ObjectNode) CanonicalJson.parse(node.requireText("content")));
  }

  private static String path(String login, ArticleId id) {
    return "/drafts/" + login + '/' + id;
  }
}
