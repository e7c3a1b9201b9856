package id.go.bengkaliskab.pesona.admin.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleJson;
import id.go.bengkaliskab.pesona.article.Draft;
import id.go.bengkaliskab.pesona.history.RevisionComparison;
import id.go.bengkaliskab.pesona.procedure.Aspect;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Edits the content of the article on the desk. What is typed is kept as a draft by the browser and
 * by the server until it is saved, and never replaced unasked.
 */
final class ArticleEditor implements BrowserDraft.Listener, StaleDialog.Choices {
  private static final String REASON_MISSING = "refusal.correction.reason";

  private final Workplace workplace;
  private final ArticleSurroundings surroundings;
  private final Desk desk;
  private final Permission permission;
  private final Runnable renew;
  private final ArticleFields fields;
  private final BrowserDraft browser;
  private final DraftOffer offer;
  private final KeptText kept;
  private final EditorBar bar;
  private final CssLayout root = new CssLayout();

  private Optional<Situation> shown = Optional.empty();
  private int baseRevision;
  private ObjectNode saved = CanonicalJson.object();
  private boolean changed;
  private boolean keptByServer;
  private boolean waiting;

  /**
   * @param workplace who edits
   * @param surroundings what articles stand on
   * @param renew shows the article anew
   */
  ArticleEditor(Workplace workplace, ArticleSurroundings surroundings, Runnable renew) {
    this.workplace = workplace;
    this.surroundings = surroundings;
    this.desk = surroundings.desk();
    this.permission = new Permission(workplace, desk.absences());
    this.renew = renew;
    this.fields = new ArticleFields(workplace, surroundings.forms(), this::noteChange);
    this.browser = new BrowserDraft(root, this);
    this.offer = new DraftOffer(workplace);
    this.kept = new KeptText(surroundings.history());
    this.bar = new EditorBar(workplace, () -> save(Optional.empty()));
    root.setId("editor");
    root.addStyleName("editor");
    root.addComponents(offer.component(), bar.reason(), fields.component(), bar.component());
  }

  Component component() {
    return root;
  }

  /** Whether something was typed and not saved. */
  boolean isChanged() {
    return changed;
  }

  /** Shows another article, or the same anew unless something was typed. */
  void open(Situation situation) {
    if (changed && shown.filter(it -> it.id().equals(situation.id())).isPresent()) {
      follow(situation);
      return;
    }
    rest();
    load(situation);
    waiting = true;
    browser.ask(situation.login(), situation.id());
    allow();
  }

  /** The state of the article changed; what was typed stays. */
  void follow(Situation situation) {
    shown = Optional.of(situation);
    boolean newer = situation.state().revision() != baseRevision;
    if (newer && content(situation).equals(saved)) {
      baseRevision = situation.state().revision();
    } else if (newer && !changed) {
      load(situation);
    }
    allow();
    keep();
  }

  private void load(Situation situation) {
    shown = Optional.of(situation);
    baseRevision = situation.state().revision();
    saved = content(situation);
    changed = false;
    keptByServer = false;
    offer.hide();
    bar.tell("");
    fields.read(saved);
    browser.begin();
  }

  private void allow() {
    Situation situation = situation();
    Set<Aspect> aspects = waiting ? Set.of() : Permission.of(situation);
    fields.allow(aspects);
    Optional<String> reason = waiting ? Optional.empty() : permission.whyNot(situation);
    bar.allow(!aspects.isEmpty(), reason);
    if (aspects.isEmpty()) {
      browser.stop();
    }
  }

  private void noteChange() {
    changed = true;
    keptByServer = false;
    bar.tell(workplace.text("article.unsaved"));
    keep();
  }

  private void keep() {
    if (!waiting && !Permission.of(situation()).isEmpty()) {
      browser.keep(baseRevision, fields.write(), changed, fields.places());
    }
  }

  @Override
  public void found(Optional<Draft> inBrowser) {
    workplace.attempt(
        () -> {
          Optional<Draft> wanted =
              KeptText.worthOffering(
                  situation(),
                  inBrowser,
                  desk.drafting().find(situation().id(), workplace.actor()),
                  saved);
          if (wanted.isPresent()) {
            offer(wanted.get());
          } else {
            goOn();
          }
        });
  }

  private void offer(Draft draft) {
    offer.show(
        draft,
        situation().state().revision(),
        !Permission.of(situation()).isEmpty(),
        () -> restore(draft),
        () -> workplace.attempt(this::discard));
    if (Permission.of(situation()).isEmpty()) {
      waiting = false;
      allow();
    }
  }

  private void goOn() {
    waiting = false;
    allow();
    keep();
  }

  private void restore(Draft draft) {
    offer.hide();
    baseRevision = kept.baseOf(draft, situation());
    ObjectNode content = draft.content().deepCopy();
    content.put("id", situation().id().value());
    fields.read(content);
    changed = true;
    browser.begin();
    bar.tell(workplace.text("article.unsaved"));
    goOn();
  }

  private void discard() {
    desk.drafting().discard(situation().id(), workplace.actor());
    browser.forget();
    offer.hide();
    goOn();
  }

  @Override
  public void rest() {
    if (!changed || keptByServer || waiting) {
      return;
    }
    try {
      Draft draft =
          desk.drafting().save(situation().id(), workplace.actor(), baseRevision, fields.write());
      keptByServer = true;
      bar.tell(workplace.text("article.draft.kept", draft.at()));
      keep();
    } catch (Refused refused) {
      bar.tell(workplace.sentence(refused));
    }
  }

  @Override
  public void full() {
    bar.tell(workplace.text("article.draft.full"));
  }

  private void save(Optional<String> reason) {
    List<String> faults = fields.faults();
    if (!faults.isEmpty()) {
      throw Refused.because(
          Refused.Kind.INVALID, "refusal.article.faults", String.join("\n", faults));
    }
    ArticleId id = situation().id();
    ObjectNode content = fields.write();
    try {
      WorkflowState state =
          desk.editing()
              .save(ArticleJson.read(id, content), workplace.actor(), baseRevision, reason);
      saved(state);
    } catch (Refused refused) {
      if (refused.first().key().equals(REASON_MISSING) && reason.isEmpty()) {
        askForCorrection();
      } else if (isStale()) {
        new StaleDialog(
                workplace, surroundings.restPath(), workplace.text("article.stale", baseRevision))
            .ask(this::sinceThen, this);
      } else {
        renew.run();
        throw refused;
      }
    }
  }

  private void saved(WorkflowState state) {
    baseRevision = state.revision();
    changed = false;
    keptByServer = false;
    browser.begin();
    browser.stop();
    browser.forget();
    Situation fresh = now();
    shown = Optional.of(fresh);
    saved = content(fresh);
    bar.tell(workplace.text("article.saved", surroundings.clock().instant()));
    workplace.tell("article.saved.done");
    renew.run();
  }

  private void askForCorrection() {
    new ReasonDialog(
            workplace,
            workplace.text("article.correction"),
            workplace.text("article.correction.explained"))
        .ask(workplace.text("article.save"), why -> save(Optional.of(why)));
  }

  private boolean isStale() {
    return now().state().revision() != baseRevision;
  }

  private RevisionComparison sinceThen() {
    return surroundings.history().compare(situation().id(), baseRevision, now().state().revision());
  }

  @Override
  public void saveMine() {
    baseRevision = now().state().revision();
    save(Optional.empty());
  }

  @Override
  public void keepAsDraft() {
    desk.drafting().save(situation().id(), workplace.actor(), baseRevision, fields.write());
    startAnew();
  }

  @Override
  public void reload() {
    discard();
    startAnew();
  }

  private void startAnew() {
    changed = false;
    open(now());
    renew.run();
  }

  private static ObjectNode content(Situation situation) {
    return ArticleJson.write(situation.article());
  }

  /** The article on the desk as it stands in the repository at this moment. */
  private Situation now() {
    return new Situations(surroundings).of(situation().id(), workplace.actor());
  }

  private Situation situation() {
    return shown.orElseThrow(() -> new IllegalStateException("no article is shown"));
  }
}
