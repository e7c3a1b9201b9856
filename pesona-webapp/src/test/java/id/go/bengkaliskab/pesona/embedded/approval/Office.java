package id.go.bengkaliskab.pesona.embedded.approval;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.bengkaliskab.pesona.approval.ApprovalEffects;
import id.go.bengkaliskab.pesona.approval.ApprovalParts;
import id.go.bengkaliskab.pesona.approval.ApprovalServlet;
import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.deadline.DeadlineLetter;
import id.go.bengkaliskab.pesona.deadline.DeadlineWatch;
import id.go.bengkaliskab.pesona.embedded.jackrabbit.TestRepository;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModule;
import id.go.bengkaliskab.pesona.embedded.lightmodule.LightModuleReader;
import id.go.bengkaliskab.pesona.embedded.web.SecurityHeadersFilter;
import id.go.bengkaliskab.pesona.embedded.web.WebPart;
import id.go.bengkaliskab.pesona.embedded.web.WebResourcesServlet;
import id.go.bengkaliskab.pesona.embedded.web.WebServer;
import id.go.bengkaliskab.pesona.embedded.web.WebServerSettings;
import id.go.bengkaliskab.pesona.host.Access;
import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.host.CurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.host.Workspaces;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Letterhead;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.outbox.Dispatcher;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.GuardContext;
import id.go.bengkaliskab.pesona.workflow.Guards;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import id.go.bengkaliskab.pesona.workflow.guard.ContentGuards;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.servlet.http.HttpServletRequest;

/** An office at work on a real repository, with a real mail server and a real web server. */
final class Office implements AutoCloseable {
  /** Monday, ten o'clock in Bengkalis. */
  static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");

  static final String PHOTO = "jcr:11111111-2222-3333-4444-555555555555";
  static final String NAME = "Dinas Komunikasi, Informatika dan Statistik Kabupaten Bengkalis";

  final SteppedClock clock = new SteppedClock(MONDAY);
  final Staff staff = new Staff();
  final Store store;
  final Desk desk;
  final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  final AtomicReference<Optional<MailSettings>> mailServer =
      new AtomicReference<>(Optional.empty());
  final AtomicReference<Optional<Person>> signedIn = new AtomicReference<>(Optional.empty());
  final byte[] photo = photo();
  final DeadlineWatch deadlines;

  private final TestRepository repository;
  private final Dispatcher dispatcher;
  private final WebServer server;

  Office(Path folder, ApprovalSettings.Mode mode) {
    this(folder, mode, 0);
  }

  Office(Path folder, ApprovalSettings.Mode mode, int port) {
    repository = new TestRepository(folder.resolve("data"));
    store = repository.store(Access.AUTHOR, Workspaces.PESONA);
    LightModule module =
        LightModuleReader.read(
            Path.of(System.getProperty("pesona.lightModules")), "pesona", (path, s) -> List.of());
    SecureRandom random = new SecureRandom();
    Chain chain = new Chain(random);
    Absences absences = new Absences(staff);
    Guards guards = guards(absences);
    ProcedureVersions procedures =
        new ProcedureVersions(
            store,
            new ProcedureReader(guards.names()),
            "sop.yaml",
            module.resources().read("/pesona/sop/pengelolaan-aplikasi-pesona.yaml").orElseThrow(),
            clock);
    dispatcher = new Dispatcher(store, clock);
    Outbox outbox = new Outbox(clock, dispatcher::wake);
    desk =
        Desk.of(
            store,
            absences,
            procedures,
            guards,
            ApprovalEffects.of(outbox, absences, procedures),
            key -> Sha256.of(photo),
            chain,
            clock);
    Letterhead letterhead =
        new Letterhead(
            NAME, id -> Optional.of(URI.create("https://kerja.example/admin?artikel=" + id)));
    ApprovalParts parts =
        new ApprovalParts(
            new ApprovalParts.Surroundings(
                store,
                desk,
                outbox,
                chain,
                staff,
                new SignedIn(),
                new BaseUrls(URI.create("https://kerja.example"), URI.create("https://p.example")),
                new Templates(module.resources(), module.texts()),
                new Sentences(module.texts(), procedures.current().officeHours().zone()),
                letterhead,
                key -> Sha256.of(photo),
                key -> Optional.of(photo),
                new NoFiles(),
                random,
                clock),
            new ApprovalSettings(mode, 3, NAME, "/.magnolia/sign-in?to="::concat));
    mail.start();
    DeadlineLetter reminders =
        new DeadlineLetter(
            store,
            desk,
            new LetterWriter(new Templates(module.resources(), module.texts()), letterhead),
            module.texts(),
            clock);
    dispatcher.start(parts.handlers(mailServer::get, List.of(reminders)));
    deadlines = new DeadlineWatch(store, desk, chain, outbox, clock);
    server = server(folder, port, module, parts.servlet());
    server.start();
  }

  private static WebServer server(
      Path folder, int port, LightModule module, ApprovalServlet servlet) {
    WebPart part =
        context -> {
          context
              .addFilter("headers", new SecurityHeadersFilter(false))
              .addMappingForUrlPatterns(null, true, "/*");
          context.addServlet("approval", servlet).addMapping(ApprovalServlet.PATH + "/*");
          context
              .addServlet("webresources", new WebResourcesServlet(module.resources()))
              .addMapping("/.resources/*");
        };
    return new WebServer(
        new WebServerSettings(
            port, "127.0.0.1", false, folder.resolve("web"), 100_000, Duration.ofSeconds(5)),
        List.of(part));
  }

  private static Guards guards(Absences absences) {
    List<Guard> all = new ArrayList<>(ContentGuards.all());
    all.addAll(Desk.dutyGuards(absences));
    all.add(new ChannelsSettled());
    return new Guards(all);
  }

  /** Connects the mail server. */
  void connectMail() {
    mailServer.set(
        Optional.of(
            new MailSettings(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                MailSettings.Tls.NONE,
                Optional.empty(),
                "pesona@kantor.example",
                "Pesona Bengkalis")));
    dispatcher.wake();
  }

  /** Address of the running web server. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Lets the outbox look at the clock. */
  void wake() {
    dispatcher.wake();
  }

  /** Writes an article and hands it on for editing. */
  ArticleId inEditing(String title) {
    ArticleId id = ArticleId.random(new SecureRandom(), clock.instant());
    desk.beginnings().begin(article(id, title), Actor.of(staff.get("hasan"), "inbox"));
    perform(id, "submit", "hasan", Optional.empty());
    return id;
  }

  /** Writes an article and brings it up for approval. */
  ArticleId awaitingApproval(String title) {
    ArticleId id = inEditing(title);
    desk.checking()
        .check(
            id,
            Set.of("language", "facts", "media", "people"),
            Actor.of(staff.get("rini"), "inbox"));
    perform(id, "request-approval", "rini", Optional.empty());
    return id;
  }

  /** Performs an outcome on the newest revision. */
  void perform(ArticleId id, String outcome, String login, Optional<String> reason) {
    desk.workflow()
        .perform(
            new TransitionRequest(
                id, outcome, Actor.of(staff.get(login), "inbox"), reason, state(id).revision()));
  }

  WorkflowState state(ArticleId id) {
    return store.read(reading -> WorkflowStates.require(reading, id));
  }

  List<Entry> records(ArticleId id) {
    return store.read(reading -> Chain.list(reading, id.value()));
  }

  private static Article article(ArticleId id, String title) {
    return new Article(
        id,
        "id",
        id.value(),
        Format.STORY,
        title,
        "Pelabuhan rakyat di tepi Selat Bengkalis kembali ramai — “ayo ke Bengkalis”.",
        "Diskominfotik Kabupaten Bengkalis",
        "",
        List.of("pelabuhan"),
        InformationClass.SETIAP_SAAT,
        Optional.empty(),
        new Seo("", ""),
        List.of(
            new Block.Text(
                "<h2>Kapal pagi</h2><p>Kapal berangkat pukul 07.30 dari pelabuhan lama. Harga tiket"
                    + " <strong>Rp15.000</strong> untuk sekali jalan – anak-anak separuhnya.</p>"
                    + "<ul><li>Bawa kartu identitas</li><li>Datang 30 menit lebih awal</li></ul>"),
            new Block.Photo(
                new Picture(
                    PHOTO, "Perahu kayu di dermaga saat senja", "Dermaga lama, 2026", "Humas")),
            new Block.Text(
                "<p>Pemerintah kabupaten menambah bangku tunggu dan papan jadwal. Warga menyambut"
                    + " baik perubahan ini karena antrean menjadi lebih tertib.</p>"),
            new Block.Quote("Sekarang kami tahu kapan kapal datang.", "Seorang penumpang")));
  }

  private static byte[] photo() {
    BufferedImage image = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, new Color(0xf2b04c), 0, 1000, new Color(0x0b4a5a)));
    graphics.fillRect(0, 0, 1600, 1000);
    graphics.setColor(new Color(0x1d2420));
    graphics.fillRoundRect(420, 620, 700, 90, 80, 80);
    graphics.fillRect(740, 360, 14, 270);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.close();
    dispatcher.close();
    mail.stop();
    repository.close();
  }

  /** No article of these tests gets as far as the sharing step. */
  private record ChannelsSettled() implements Guard {
    @Override
    public String name() {
      return "channels-settled";
    }

    @Override
    public List<Refusal> check(GuardContext context) {
      throw new UnsupportedOperationException("nothing is shared here");
    }
  }

  private final class SignedIn implements CurrentUser {
    @Override
    public Optional<Person> of(HttpServletRequest request) {
      return signedIn.get();
    }

    @Override
    public String csrfToken(HttpServletRequest request) {
      throw new UnsupportedOperationException("links have a token of their own");
    }
  }
}
