package id.go.bengkaliskab.pesona.admin.deliveries;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.article.ArticleNodes;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.TestMail;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import id.go.bengkaliskab.pesona.workflow.Absences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outbox for those who look after it. Every act is recorded in the stream of the office. */
public final class Deliveries {
  private static final Set<String> KEEPERS = Set.of(Person.ADMINISTRATOR, "kabid");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[^\\s@<>,;\"\\p{Cntrl}]+");
  private static final int LONGEST_ADDRESS = 200;
  private static final int FAILED_SHOWN = 200;

  private final Store store;
  private final Outbox outbox;
  private final Chain chain;
  private final Absences people;
  private final BooleanSupplier mailServer;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param outbox takes promises and lets messages be tried again
   * @param chain appends records
   * @param people names people
   * @param mailServer whether a mail server is set
   * @param clock tells when
   */
  public Deliveries(
      Store store,
      Outbox outbox,
      Chain chain,
      Absences people,
      BooleanSupplier mailServer,
      Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.chain = chain;
    this.people = people;
    this.mailServer = mailServer;
    this.clock = clock;
  }

  /**
   * What failed and what waits, the failed first and the newest first.
   *
   * @throws Refused when the person doesn't look after the outbox
   */
  public List<Delivery> list(Person reader) {
    require(reader);
    return store.read(
        reading ->
            Stream.concat(
                    Outbox.failed(reading, FAILED_SHOWN).stream()
                        .map(message -> describe(reading, message, true)),
                    Outbox.pending(reading).stream()
                        .sorted(Comparator.comparing(Message::createdAt).reversed())
                        .map(message -> describe(reading, message, false)))
                .toList());
  }

  /** Whether mails can go out at all. */
  public boolean mailServerSet() {
    return mailServer.getAsBoolean();
  }

  /**
   * Lets a message be tried at once; one that failed gets all its attempts anew.
   *
   * @throws Refused when the actor doesn't look after the outbox, or the message was carried out
   *     meanwhile
   */
  public void retry(String type, String id, Actor by) {
    Person person = keeper(by);
    store.change(
        unit -> {
          if (!outbox.again(unit, type, id)) {
            throw Refused.because(Refused.Kind.GONE, "refusal.delivery.gone");
          }
          record(unit, "outbox-retry", person, by, Map.of("type", type, "message", id));
        });
  }

  /**
   * Promises a mail that tells nothing but that mails arrive.
   *
   * @param address where it goes, as typed
   * @throws Refused when the actor doesn't look after the outbox, the address is none or there is
   *     no mail server
   */
  public void testMail(String address, Actor by) {
    Person person = keeper(by);
    String to = address.strip();
    if (to.length() > LONGEST_ADDRESS || !ADDRESS.matcher(to).matches()) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.delivery.address", to);
    }
    if (!mailServerSet()) {
      throw Refused.because(Refused.Kind.CONFLICT, "refusal.delivery.no-mail");
    }
    store.change(
        unit -> {
          long sequence = record(unit, "test-mail", person, by, Map.of("address", to));
          TestMail.promise(outbox, unit, sequence, to, person.login());
        });
  }

  private long record(
      UnitOfWork unit, String kind, Person person, Actor by, Map<String, String> details) {
    String role = KEEPERS.stream().filter(person::holds).sorted().findFirst().orElseThrow();
    Fact fact = Fact.ofOffice(kind, person.login(), role, by.via());
    Body body = new Body(person.name(), Optional.empty(), details);
    return chain.append(unit, Chain.OFFICE, clock.instant(), fact, body).header().sequence();
  }

  private Delivery describe(Nodes nodes, Message message, boolean failed) {
    JsonNode payload = message.payload();
    Optional<ArticleId> article = text(payload, "article").flatMap(ArticleId::parse);
    return new Delivery(
        message.id(),
        message.type(),
        failed,
        text(payload, "kind"),
        text(payload, TestMail.ADDRESS)
            .or(() -> text(payload, "to").or(() -> text(payload, "login")).map(people::nameOf)),
        article,
        article
            .flatMap(id -> nodes.find(id.path()))
            .map(node -> ArticleNodes.read(node).title())
            .orElse(""),
        message.createdAt(),
        message.notBefore(),
        message.attempts(),
        message.lastError().map(Cause::readable));
  }

  private static Optional<String> text(JsonNode payload, String field) {
    return Optional.ofNullable(payload.path(field).textValue());
  }

  private static Person keeper(Actor by) {
    Person person =
        by.person()
            .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
    require(person);
    return person;
  }

  private static void require(Person person) {
    if (KEEPERS.stream().noneMatch(person::holds)) {
      throw Refused.because(Refused.Kind.NOT_ALLOWED, "refusal.delivery.keeper", person.name());
    }
  }
}
