package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.intake.word.WordReader;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.publication.HttpPublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationEffect;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.publication.WithdrawalHandler;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.share.ShareGuard;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareViews;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Effect;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.Guards;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.guard.ContentGuards;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The module's parts, wired by hand on the embedded host. */
final class Newsroom implements AutoCloseable {
  private static final String PROCEDURE = "/pesona/sop/pengelolaan-aplikasi-pesona.yaml";

  /** Megapixels that may be decoded at a time: one very large photo, or several usual ones. */
  private static final int DECODING_MEGAPIXELS = 100;

  private final EmbeddedHost host;
  private final Store store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final DecodingBudget budget = new DecodingBudget(DECODING_MEGAPIXELS);
  private final PhotoReader photos = new PhotoReader(budget);
  private final MediaLibrary library;
  private final Dispatcher dispatcher;
  private final Outbox outbox;
  private final Desk desk;
  private final Sentences sentences;

  /**
   * @param host where the module lives
   * @param clock tells the time
   */
  Newsroom(EmbeddedHost host, Clock clock) {
    this.host = host;
    this.clock = clock;
    this.store = host.author(Workspaces.PESONA);
    this.library = new MediaLibrary(host.author(Workspaces.DAM), store);
    this.dispatcher = new Dispatcher(store, clock);
    this.outbox = new Outbox(clock, dispatcher::wake);
    this.desk = setUp();
    this.sentences = new Sentences(host.texts(), desk.procedures().current().officeHours().zone());
  }

  private Desk setUp() {
    Absences absences = new Absences(store, host.directory());
    List<Guard> guards = new ArrayList<>(ContentGuards.all());
    guards.addAll(Desk.dutyGuards(absences));
    guards.add(new ShareGuard());
    Guards known = new Guards(guards);
    byte[] file =
        host.resources()
            .read(PROCEDURE)
            .orElseThrow(() -> new StartRefused(null, "start.procedure.missing", PROCEDURE));
    ProcedureVersions procedures =
        new ProcedureVersions(store, new ProcedureReader(known.names()), PROCEDURE, file);
    return Desk.of(
        store, absences, procedures, known, effects(), this::mediaHash, new Chain(random), clock);
  }

  private List<Effect> effects() {
    return List.of(new PublicationEffect(outbox));
  }

  private List<Handler> handlers(Function<String, URI> publicSite) {
    PublicSide publicSide =
        new PublicSide(
            host.store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC), host.publisher(), clock);
    return List.of(
        new PublicationHandler(
            store,
            publicSide,
            new HttpPublicAddress(publicSite),
            desk.workflow(),
            this::mediaHash,
            host.texts()),
        new WithdrawalHandler(store, publicSide));
  }

  /**
   * Begins to carry out what was promised.
   *
   * @param publicSite where public pages are fetched from, to see that they are there
   */
  void start(Function<String, URI> publicSite) {
    dispatcher.start(handlers(publicSite));
  }

  Store store() {
    return store;
  }

  Desk desk() {
    return desk;
  }

  Sentences sentences() {
    return sentences;
  }

  MediaLibrary library() {
    return library;
  }

  PhotoReader photos() {
    return photos;
  }

  DecodingBudget budget() {
    return budget;
  }

  ManuscriptIntake intake() {
    return new ManuscriptIntake(new WordReader(), photos, library, clock);
  }

  ShareLedger shares() {
    return new ShareLedger(desk.notes());
  }

  ShareViews shareViews() {
    return new ShareViews(store, desk.procedures(), host.baseUrls()::publicSite);
  }

  Verifier verifier() {
    return new Verifier(store);
  }

  @Override
  public void close() {
    dispatcher.close();
  }

  private String mediaHash(String key) {
    return library
        .byKey(key)
        .map(Asset::sha256)
        .orElseThrow(() -> Refused.because(Refused.Kind.INVALID, "refusal.asset.unknown", key));
  }
}
