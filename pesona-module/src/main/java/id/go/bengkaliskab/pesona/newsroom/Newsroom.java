package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.approval.ApprovalParts;
import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.board.Board;
import id.go.bengkaliskab.pesona.host.Bell;
import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.notice.BellHandler;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Sealing;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.sheet.ProcedureInForce;
import id.go.bengkaliskab.pesona.sheet.ProcedureSheet;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.Stores;
import id.go.bengkaliskab.pesona.workflow.Desk;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The module's parts on a host. What a host shows of it is made from it: {@link NewsroomScreens},
 * {@link NewsroomResources}, {@link NewsroomPages}.
 */
public final class Newsroom implements AutoCloseable {
  private final Host host;
  private final Stores stores;
  private final NewsroomSettings settings;
  private final Optional<Bell> bell;
  private final Clock clock;
  private final Store store;
  private final SecureRandom random = new SecureRandom();
  private final Chain chain = new Chain(random);
  private final NewsroomMedia media;
  private final Dispatcher dispatcher;
  private final Outbox outbox;
  private final Desk desk;
  private final Sentences sentences;
  private final Templates templates;
  private final Board board;
  private final ProcedureSheet sheet;
  private final Mailroom mailroom;
  private final ApprovalParts approval;

  /**
   * @param host where the module lives
   * @param stores all workspaces behind the one gate of this process; that of the module has the
   *     present model
   * @param settings what the office has set
   * @param clock tells the time
   * @throws ProcedureMissing when the light module has no procedure file
   */
  public Newsroom(Host host, Stores stores, NewsroomSettings settings, Clock clock) {
    this(host, stores, settings, Optional.empty(), clock);
  }

  /**
   * The module's parts on a host that shows notices on its own screens.
   *
   * @param host where the module lives
   * @param stores all workspaces behind the one gate of this process; that of the module has the
   *     present model
   * @param settings what the office has set
   * @param bell shows notices beside mails, if the host has one
   * @param clock tells the time
   * @throws ProcedureMissing when the light module has no procedure file
   */
  public Newsroom(
      Host host, Stores stores, NewsroomSettings settings, Optional<Bell> bell, Clock clock) {
    this.bell = bell;
    this.host = host;
    this.stores = stores;
    this.settings = settings;
    this.clock = clock;
    this.store = stores.author(Workspaces.PESONA);
    this.media = new NewsroomMedia(stores.author(Workspaces.DAM), store, settings, clock);
    this.dispatcher = new Dispatcher(store, clock, host::inContext);
    this.outbox =
        new Outbox(clock, dispatcher::wake, bell.isPresent() ? BellHandler.WITH_MAILS : Map.of());
    this.desk = new NewsroomDesk(host, store, outbox, chain, clock).setUp(media.byKey()::hash);
    this.sentences = new Sentences(host.texts(), zone());
    this.templates = new Templates(host.resources(), host.texts());
    this.board = new Board(store, desk, host.directory());
    this.sheet =
        new ProcedureSheet(
            () -> new ProcedureInForce(desk.procedures().current(), desk.procedures().since()),
            settings.head(),
            templates,
            sentences,
            clock);
    this.mailroom =
        new Mailroom(host, settings, store, desk, board, templates, sentences, sealing(), clock);
    this.approval = new ApprovalParts(surroundings(), approvalSettings());
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
        media.byKey()::hash,
        media.byKey()::master,
        media.files(),
        random,
        clock);
  }

  private ApprovalSettings approvalSettings() {
    return new ApprovalSettings(
        settings.linkMode(), settings.linkDays(), settings.office(), settings.addresses().signIn());
  }

  /**
   * Begins to carry out what was promised and what is done again and again.
   *
   * @param publicSite where public pages are fetched from, to see that they are there
   * @param additions what only this host has
   */
  public void start(Function<String, URI> publicSite, Additions additions) {
    media.edits().listAll();
    dispatcher.start(new NewsroomHandlers(this).all(publicSite, additions));
    new NewsroomTasks(this).all(additions).forEach(host::schedule);
  }

  /** Lets running effects end and takes up no more. */
  @Override
  public void close() {
    dispatcher.close();
  }

  /** Workspace of the module. */
  public Store store() {
    return store;
  }

  /** What can be done to articles. */
  public Desk desk() {
    return desk;
  }

  /** Appends records. */
  public Chain chain() {
    return chain;
  }

  /** Takes promises. */
  public Outbox outbox() {
    return outbox;
  }

  /** Words texts and refusals. */
  public Sentences sentences() {
    return sentences;
  }

  /** Templates of letters, pages and paper. */
  public Templates templates() {
    return templates;
  }

  /** Writes letters with the head of the office. */
  public LetterWriter letterWriter() {
    return mailroom.writer();
  }

  /** The photos of the office. */
  public NewsroomMedia media() {
    return media;
  }

  /** What can be read from the record and about it. */
  public NewsroomRecords records() {
    return new NewsroomRecords(this);
  }

  /** Where every open article stands. */
  Board board() {
    return board;
  }

  /** The procedure in force as the office's form. */
  ProcedureSheet sheet() {
    return sheet;
  }

  /** Who has which role today. */
  public Duties duties() {
    return new Duties(store, desk, clock);
  }

  /** Time zone of the office. */
  public ZoneId zone() {
    return desk.procedures().current().officeHours().zone();
  }

  Host host() {
    return host;
  }

  Stores stores() {
    return stores;
  }

  NewsroomSettings settings() {
    return settings;
  }

  Optional<Bell> bell() {
    return bell;
  }

  Clock clock() {
    return clock;
  }

  SecureRandom random() {
    return random;
  }

  Sealing sealing() {
    return new Sealing(store, host.keys()::sealing);
  }

  Mailroom mailroom() {
    return mailroom;
  }

  ApprovalParts approval() {
    return approval;
  }
}
