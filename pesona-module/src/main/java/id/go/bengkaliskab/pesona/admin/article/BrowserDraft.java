package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.annotations.JavaScript;
import com.vaadin.server.AbstractClientConnector;
import com.vaadin.server.AbstractJavaScriptExtension;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what is typed in the browser's own storage, written there by the browser itself, so that
 * neither a lost connection nor a stopped server loses text. One draft for each login and article.
 */
@JavaScript("vaadin://pesona/drafts/browser-draft.js")
public final class BrowserDraft extends AbstractJavaScriptExtension {
  private static final long serialVersionUID = 1L;

  /** Names of all drafts begin so. */
  private static final String PREFIX = "pesona.draft.";

  private final transient Listener listener;

  /** Told what the browser has to say. */
  interface Listener {

    /**
     * What the browser had kept for the article; empty when nothing, or nothing that is a draft.
     */
    void found(Optional<Draft> draft);

    /** Typing rests. */
    void rest();

    /** The browser can't keep anything. */
    void full();
  }

  /**
   * @param editor component around all fields
   * @param listener told what the browser says
   */
  BrowserDraft(AbstractClientConnector editor, Listener listener) {
    super(editor);
    this.listener = listener;
    addFunction("found", arguments -> found(arguments.getString(0), arguments.getString(1)));
    addFunction("rest", arguments -> listener.rest());
    addFunction("full", arguments -> listener.full());
  }

  /** Asks the browser for the draft of an article; nothing is kept until {@link #keep}. */
  void ask(String login, ArticleId article) {
    getState().open = false;
    getState().key = PREFIX + login + '.' + article;
    getState().asking++;
  }

  /**
   * Keeps from now on what is typed.
   *
   * @param baseRevision revision that the person began from
   * @param content the article as the fields show it
   * @param changed whether it differs from what is saved
   * @param forms places of the forms in the content, by their ids, as JSON arrays
   */
  void keep(int baseRevision, ObjectNode content, boolean changed, Map<String, String> forms) {
    BrowserDraftState state = getState();
    state.open = true;
    state.baseRevision = baseRevision;
    state.content = CanonicalJson.text(content);
    state.changed = changed;
    state.forms = Map.copyOf(forms);
  }

  /** The fields were set by the server: what they show now is the beginning. */
  void begin() {
    getState().generation++;
  }

  /** Keeps nothing more, and leaves what was kept. */
  void stop() {
    getState().open = false;
  }

  /** Throws away what the browser keeps of the article. */
  void forget() {
    callFunction("forget", getState(false).key);
  }

  /** Throws away all drafts in the browser of the present window. */
  public static void forgetAll() {
    com.vaadin.ui.JavaScript.getCurrent()
        .execute(
            "Object.keys(localStorage).filter(function (key) { return key.indexOf('"
                + PREFIX
                + "') === 0; }).forEach(function (key) { localStorage.removeItem(key); });");
  }

  private void found(String key, String kept) {
    if (key.equals(getState(false).key)) {
      listener.found(kept.length() > 2 * Draft.LONGEST ? Optional.empty() : read(kept));
    }
  }

  /** Whoever sits at the browser may have written anything there. */
  private static Optional<Draft> read(String kept) {
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode json = CanonicalJson.parse(kept);
      return Optional.of(
          Draft.of(
              json.path("baseRevision").asInt(),
              Instant.parse(json.path("at").asText()),
              json.path("content")));
    } catch (IllegalArgumentException | DateTimeParseException | Refused e) {
      return Optional.empty();
    }
  }

  @Override
  protected BrowserDraftState getState() {
    return (BrowserDraftState) super.getState();
  }

  @Override
  protected BrowserDraftState getState(boolean markAsDirty) {
    return (BrowserDraftState) super.getState(markAsDirty);
  }
}
