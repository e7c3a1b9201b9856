package id.go.bengkaliskab.pesona.testing;

import id.go.bengkaliskab.pesona.article.Article;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.article.Block;
import id.go.bengkaliskab.pesona.article.Format;
import id.go.bengkaliskab.pesona.article.InformationClass;
import id.go.bengkaliskab.pesona.article.Picture;
import id.go.bengkaliskab.pesona.article.Seo;
import id.go.bengkaliskab.pesona.article.Slug;
import id.go.bengkaliskab.pesona.host.Directory;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.procedure.ProcedureReader;
import id.go.bengkaliskab.pesona.publication.PublicationEffect;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.share.ShareGuard;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import id.go.bengkaliskab.pesona.workflow.Desk;
import id.go.bengkaliskab.pesona.workflow.Guard;
import id.go.bengkaliskab.pesona.workflow.Guards;
import id.go.bengkaliskab.pesona.workflow.ProcedureVersions;
import id.go.bengkaliskab.pesona.workflow.TransitionRequest;
import id.go.bengkaliskab.pesona.workflow.WorkflowState;
import id.go.bengkaliskab.pesona.workflow.WorkflowStates;
import id.go.bengkaliskab.pesona.workflow.guard.ContentGuards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The office at work on a real repository under the shipped procedure. */
public final class Office {
  public static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static final Map<String, Person> PEOPLE =
      Map.of(
          "rini", person("rini", "staf-pengolah-data"),
          "dedi", person("dedi", "staf-admin"),
          "sari", person("sari", "staf-admin"),
          "nurul", person("nurul", "kasi"),
          "zainal", person("zainal", "kabid"));

  private final Store pesona;
  private final Store dam;
  private final Desk desk;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param pesona workspace {@code pesona} with the rights of the author
   * @param dam workspace {@code dam}, likewise
   */
  public Office(Store pesona, Store dam) {
    this(pesona, dam, CLOCK, () -> {});
  }

  /**
   * @param pesona workspace {@code pesona} with the rights of the author
   * @param dam workspace {@code dam}, likewise
   * @param clock tells the time
   * @param wake called when something was promised
   */
  public Office(Store pesona, Store dam, Clock clock, Runnable wake) {
    this.pesona = pesona;
    this.dam = dam;
    Absences absences = new Absences(new People());
    List<Guard> all = new ArrayList<>(ContentGuards.all());
    all.addAll(Desk.dutyGuards(absences));
    all.add(new ShareGuard());
    Guards guards = new Guards(all);
    ProcedureVersions versions =
        new ProcedureVersions(
            pesona, new ProcedureReader(guards.names()), "sop", procedureFile(), clock);
    Outbox outbox = new Outbox(clock, wake);
    desk =
        Desk.of(
            pesona,
            absences,
            versions,
            guards,
            List.of(new PublicationEffect(outbox)),
            this::mediaHash,
            new Chain(random),
            clock);
  }

  public Desk desk() {
    return desk;
  }

  public Store pesona() {
    return pesona;
  }

  public Store dam() {
    return dam;
  }

  public static Actor actor(String login) {
    return Actor.of(PEOPLE.get(login), "test");
  }

  /** SHA-256 that an asset says of itself. */
  public String mediaHash(String key) {
    return dam.read(
        reading -> reading.byIdentifier(key.substring(4)).orElseThrow().requireText("sha256"));
  }

  /** A photo in the library; returns its key. */
  public String photo(String name) {
    byte[] bytes = new byte[6_000];
    random.nextBytes(bytes);
    return "jcr:"
        + dam.write(
            unit -> {
              var asset = unit.create("/pesona/2026/11/" + name, "mgnl:asset");
              asset.set("sha256", id.go.bengkaliskab.pesona.store.Sha256.of(bytes));
              asset.set("originalSha256", "0".repeat(64)).set("description", "Senja");
              asset
                  .add("jcr:content", "mgnl:resource")
                  .set("jcr:data", new ByteArrayInputStream(bytes))
                  .set("jcr:mimeType", "image/jpeg")
                  .set("extension", "jpg")
                  .set("fileName", name + ".jpg")
                  .set("size", bytes.length)
                  .set("width", 1600)
                  .set("height", 1067);
              return asset.identifier();
            });
  }

  /** An article that waits in step 7. */
  public ArticleId readyToPublish(String slug, String... photos) {
    ArticleId id = ArticleId.random(random, NOW);
    desk.beginnings().begin(article(id, slug, "Pantai Lapin di Rupat", photos), actor("rini"));
    perform(id, "submit", "rini");
    throughApproval(id);
    return id;
  }

  /** An article with further parts that waits in step 7. */
  public ArticleId readyToPublish(String slug, List<Block> further) {
    ArticleId id = ArticleId.random(random, NOW);
    Article article = article(id, slug, "Pantai " + slug, photo(slug));
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.addAll(further);
    desk.beginnings().begin(article.withBlocks(blocks), actor("rini"));
    perform(id, "submit", "rini");
    throughApproval(id);
    return id;
  }

  /** From editing to step 7. */
  public void throughApproval(ArticleId id) {
    desk.checking().check(id, Set.of("language", "facts", "media", "people"), actor("rini"));
    perform(id, "request-approval", "rini");
    perform(id, "approve", "nurul");
    perform(id, "composed", "rini");
    perform(id, "uploaded", "dedi");
    perform(id, "correct", "rini");
  }

  /** Performs an outcome on the newest revision, with a reason in case one is asked. */
  public void perform(ArticleId id, String outcome, String login) {
    desk.workflow()
        .perform(
            new TransitionRequest(
                id, outcome, actor(login), Optional.of("Alasan uji"), state(id).revision()));
  }

  /** Saves other content in the present step. */
  public void rewrite(ArticleId id, String slug, String title, String... photos) {
    desk.editing()
        .save(
            article(id, slug, title, photos),
            actor("rini"),
            state(id).revision(),
            Optional.of("Perbaikan"));
  }

  public WorkflowState state(ArticleId id) {
    return pesona.read(reading -> WorkflowStates.require(reading, id));
  }

  /** The content as it is now. */
  public Article content(ArticleId id) {
    return pesona.read(reading -> reading.find(id.path()).map(ArticleNodes::read).orElseThrow());
  }

  private static Article article(ArticleId id, String slug, String title, String... photos) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text("<p>Pasirnya putih.</p>"));
    for (String photo : photos) {
      blocks.add(new Block.Photo(new Picture(photo, "Senja di pantai", "Senja", "Diskominfo")));
    }
    return new Article(
        id,
        "id",
        id.value(),
        Format.STORY,
        title,
        "Pantai di utara Pulau Rupat.",
        "Diskominfotik",
        "wisata",
        List.of("pantai"),
        InformationClass.BERKALA,
        Optional.of(new Slug(slug)),
        new Seo("Pantai Lapin", "Pantai di utara Pulau Rupat."),
        blocks);
  }

  private static Person person(String login, String role) {
    String name = login.substring(0, 1).toUpperCase(Locale.ROOT) + login.substring(1);
    return new Person(
        login, name, Optional.empty(), Locale.forLanguageTag("id"), Set.of(role), true);
  }

  private static byte[] procedureFile() {
    Path modules = Path.of(System.getProperty("pesona.lightModules"));
    try {
      return Files.readString(modules.resolve("pesona/sop/pengelolaan-aplikasi-pesona.yaml"))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class People implements Directory {
    @Override
    public Optional<Person> person(String login) {
      return Optional.ofNullable(PEOPLE.get(login));
    }

    @Override
    public List<Person> withRole(String role) {
      return PEOPLE.values().stream().filter(person -> person.holds(role)).toList();
    }
  }
}
