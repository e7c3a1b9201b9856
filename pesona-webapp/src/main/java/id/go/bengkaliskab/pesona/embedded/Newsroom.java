package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.admin.deliveries.Deliveries;
import id.go.bengkaliskab.pesona.admin.dialog.Dialogs;
import id.go.bengkaliskab.pesona.admin.form.FormSources;
import id.go.bengkaliskab.pesona.admin.form.Forms;
import id.go.bengkaliskab.pesona.admin.form.StoredLinkTargets;
import id.go.bengkaliskab.pesona.admin.people.Attendance;
import id.go.bengkaliskab.pesona.admin.records.Archive;
import id.go.bengkaliskab.pesona.admin.share.Sharing;
import id.go.bengkaliskab.pesona.approval.ApprovalEffects;
import id.go.bengkaliskab.pesona.approval.ApprovalParts;
import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.catalogue.Catalogue;
import id.go.bengkaliskab.pesona.deadline.DeadlineWatch;
import id.go.bengkaliskab.pesona.embedded.config.Approval;
import id.go.bengkaliskab.pesona.embedded.security.AccountChangeHandler;
import id.go.bengkaliskab.pesona.embedded.security.AccountLinkSweep;
import id.go.bengkaliskab.pesona.embedded.security.AccountRecords;
import id.go.bengkaliskab.pesona.embedded.security.Accounts;
import id.go.bengkaliskab.pesona.embedded.signin.FrontDoor;
import id.go.bengkaliskab.pesona.embedded.web.RestPart;
import id.go.bengkaliskab.pesona.history.ArticleHistory;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.intake.FirstContent;
import id.go.bengkaliskab.pesona.intake.ManuscriptIntake;
import id.go.bengkaliskab.pesona.intake.word.WordReader;
import id.go.bengkaliskab.pesona.media.AssetSweep;
import id.go.bengkaliskab.pesona.media.DecodingBudget;
import id.go.bengkaliskab.pesona.media.MediaLibrary;
import id.go.bengkaliskab.pesona.media.PhotoReader;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.media.Renditions;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.phone.PhoneParts;
import id.go.bengkaliskab.pesona.phone.PhoneSettings;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.publication.HttpPublicAddress;
import id.go.bengkaliskab.pesona.publication.PublicSide;
import id.go.bengkaliskab.pesona.publication.PublicationEffect;
import id.go.bengkaliskab.pesona.publication.PublicationHandler;
import id.go.bengkaliskab.pesona.publication.WithdrawalHandler;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.record.Verifier;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.report.ArticleRecords;
import id.go.bengkaliskab.pesona.report.ReportServlet;
import id.go.bengkaliskab.pesona.report.Reports;
import id.go.bengkaliskab.pesona.report.Verification;
import id.go.bengkaliskab.pesona.seal.DailySeal;
import id.go.bengkaliskab.pesona.share.ShareGuard;
import id.go.bengkaliskab.pesona.share.ShareLedger;
import id.go.bengkaliskab.pesona.share.ShareQueue;
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
import java.util.Map;
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
  private final Chain chain = new Chain(random);
  private final DecodingBudget budget = new DecodingBudget(DECODING_MEGAPIXELS);
  private final PhotoReader photos = new PhotoReader(budget);
  private final MediaLibrary library;
  private final ArticleMedia media;
  private final Renditions renditions;
  private final Dispatcher dispatcher;
  private final Outbox outbox;
  private final Desk desk;
  private final Sentences sentences;
  private final Templates templates;
  private final Mailroom mailroom;
  private final ApprovalParts approval;

  /**
   * @param host where the module lives
   * @param clock tells the time
   */
  Newsroom(EmbeddedHost host, Clock clock) {
    this.host = host;
    this.clock = clock;
    this.store = host.author(Workspaces.PESONA);
    this.library = new MediaLibrary(host.author(Workspaces.DAM), store);
    this.media = new ArticleMedia(library, store);
    this.renditions = new Renditions(host.folder().path().resolve("renditions"), budget);
    this.dispatcher = new Dispatcher(store, clock);
    this.outbox = new Outbox(clock, dispatcher::wake);
    this.desk = setUp();
    this.sentences = new Sentences(host.texts(), desk.procedures().current().officeHours().zone());
    this.templates = new Templates(host.resources(), host.texts());
    this.mailroom = new Mailroom(host, store, desk, templates, sealing(), random, clock);
    this.approval = new ApprovalParts(surroundings(), approvalSettings());
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
        store,
        absences,
        procedures,
        known,
        effects(absences, procedures),
        media::hash,
        chain,
        clock);
  }

  private List<Effect> effects(Absences absences, ProcedureVersions procedures) {
    List<Effect> effects = new ArrayList<>(ApprovalEffects.of(outbox, absences, procedures));
    effects.add(new PublicationEffect(outbox));
    return effects;
  }

  private ApprovalParts.Surroundings surroundings() {
    return new ApprovalParts.Surroundings(
        store,
        desk,
        outbox,
        chain,
        host.directory(),
        host.currentUser(),
        host.baseUrls(),
        templates,
        sentences,
        mailroom.letterhead(),
        media::hash,
        media::master,
        random,
        clock);
  }

  private ApprovalSettings approvalSettings() {
    Approval settings = host.configuration().approval();
    return new ApprovalSettings(
        settings.link() == Approval.Link.DECIDE
            ? ApprovalSettings.Mode.DECIDE
            : ApprovalSettings.Mode.SIGN_IN,
        settings.days(),
        host.configuration().office(),
        FrontDoor::signInFor);
  }

  PhoneParts phone() {
    PhoneParts.Surroundings around =
        new PhoneParts.Surroundings(
            store,
            desk,
            host.currentUser(),
            templates,
            sentences,
            media::hash,
            media::master,
            clock);
    return new PhoneParts(
        around,
        new PhoneSettings(
            host.configuration().office(),
            FrontDoor::signInFor,
            FrontDoor.SIGN_OUT,
            id -> "/.magnolia/admincentral#!artikel/" + id.value()));
  }

  private List<Handler> handlers(Function<String, URI> publicSite, Accounts accounts) {
    PublicSide publicSide =
        new PublicSide(
            host.store(Access.PUBLISHER, Workspaces.PESONA_PUBLIC), host.publisher(), clock);
    List<Handler> handlers =
        new ArrayList<>(approval.handlers(mailroom::server, mailroom.letters()));
    handlers.add(new AccountChangeHandler(accounts, store, outbox));
    handlers.add(mailroom.testMail());
    handlers.add(new WithdrawalHandler(store, publicSide, clock));
    handlers.add(
        new PublicationHandler(
            store,
            publicSide,
            new HttpPublicAddress(publicSite),
            desk.workflow(),
            media::hash,
            host.texts()));
    return handlers;
  }

  /**
   * Begins to carry out what was promised.
   *
   * @param publicSite where public pages are fetched from, to see that they are there
   * @param accounts where account changes go
   */
  void start(Function<String, URI> publicSite, Accounts accounts) {
    dispatcher.start(handlers(publicSite, accounts));
    approval.tasks().forEach(host::schedule);
    host.schedule(new AccountLinkSweep(store, clock));
    host.schedule(new DeadlineWatch(store, desk, chain, outbox, clock));
    host.schedule(new AssetSweep(host.author(Workspaces.DAM), store, media::isUsed, clock));
    host.schedule(
        new DailySeal(sealing(), host.directory(), new Mailings(outbox), desk.procedures(), clock));
  }

  private Sealing sealing() {
    return new Sealing(store, host.keys()::sealing);
  }

  ApprovalServlet approvalPages() {
    return approval.servlet();
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

  Templates templates() {
    return templates;
  }

  MediaLibrary library() {
    return library;
  }

  PhotoReader photos() {
    return photos;
  }

  Renditions renditions() {
    return renditions;
  }

  /** Forms from the dialogs of the light module. */
  Forms forms() {
    return new Forms(
        new Dialogs(host.resources()),
        new FormSources(
            new PhotoShelf(library, photos, renditions, clock),
            new StoredLinkTargets(Map.of(Workspaces.PESONA, store)),
            desk.procedures().current().officeHours().zone()));
  }

  FirstContent firstContent() {
    return new FirstContent(random, clock, host.configuration().office());
  }

  ManuscriptIntake intake() {
    return new ManuscriptIntake(
        new WordReader(), photos, library, clock, (locale, key) -> sentences.text(locale, key));
  }

  ShareLedger shares() {
    return new ShareLedger(desk.notes());
  }

  ShareViews shareViews() {
    return new ShareViews(store, desk.procedures(), host.baseUrls()::publicSite);
  }

  Sharing sharing() {
    return new Sharing(new ShareQueue(store, desk, shareViews(), library::byKey), shares(), desk);
  }

  Attendance attendance() {
    return new Attendance(store, desk, host.directory());
  }

  Deliveries deliveries() {
    return new Deliveries(
        store, outbox, chain, desk.absences(), () -> mailroom.server().isPresent(), clock);
  }

  ArticleHistory history() {
    return new ArticleHistory(store, host.directory(), desk.procedures());
  }

  BaseUrls urls() {
    return host.baseUrls();
  }

  Reports reports() {
    return new Reports(store, desk, host.directory(), chain, sentences, clock);
  }

  ArticleRecords articleRecords() {
    return new ArticleRecords(store, desk, chain, clock);
  }

  ReportServlet reportPage() {
    return new ReportServlet(
        reports(),
        host.currentUser(),
        templates,
        sentences,
        new ReportServlet.Look(host.configuration().office(), RestPart.PATH),
        desk.procedures().current().officeHours().zone(),
        clock);
  }

  AccountRecords accountRecords() {
    return new AccountRecords(store, chain, outbox, clock);
  }

  Verification verification() {
    return new Verification(verifier());
  }

  Archive archive() {
    return new Archive(
        new Catalogue(store, desk),
        articleRecords(),
        reports(),
        verification(),
        ReportServlet.PATH,
        RestPart.PATH);
  }

  Verifier verifier() {
    return new Verifier(store, host.keys()::sealingKey);
  }

  @Override
  public void close() {
    dispatcher.close();
  }
}
