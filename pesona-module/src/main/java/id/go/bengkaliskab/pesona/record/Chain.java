package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.RecordKeys;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Appends records to streams and reads them. Head and length of a stream stand apart from its
 * records, under {@code /procedures}, so that records cut off at the end are missed.
 */
public final class Chain {
  /** Stream of acts that concern no single article. */
  public static final String OFFICE = "office";

  static final String RECORDS = "/records";
  static final String PROCEDURES = "/procedures";
  static final String HEAD = "recordHead";
  static final String LENGTH = "recordSequence";

  /** Copies of what a header says, to find records by; nothing is proved by them. */
  private static final String KIND = "kind";

  private static final String ACTOR = "actor";
  private static final String AT = "at";

  /** Sorts by time; unique, so that pages can be cut by it. */
  private static final String LIST_KEY = "listKey";

  private static final int PAGE = 500;
  private static final int SHORT_PAGE = 20;

  private static final int SALT_BYTES = 16;

  private final SecureRandom random;

  /**
   * @param random source of the salts
   */
  public Chain(SecureRandom random) {
    this.random = random;
  }

  /** Appends a record in the same save as what it tells of. */
  public Entry append(UnitOfWork unit, String stream, Instant at, Fact fact, Body body) {
    StoredNode head = unit.findOrCreate(Buckets.byPrefix(PROCEDURES, stream), "pesona:process");
    long sequence = head.number(LENGTH).orElse(0L) + 1;
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Header header =
        new Header(
            stream,
            sequence,
            at.truncatedTo(ChronoUnit.MILLIS),
            fact,
            bodyHash(salt, body.canonical()),
            head.text(HEAD).orElse(Header.BEGINNING));
    String hash = header.hash();
    unit.create(path(stream, sequence), "pesona:record")
        .set("header", header.canonical())
        .set("hash", hash)
        .set("salt", HexFormat.of().formatHex(salt))
        .set("body", body.canonical())
        .set(KIND, fact.kind())
        .set(ACTOR, fact.actor())
        .set(AT, header.at())
        .set(LIST_KEY, RecordKeys.of(header.at(), stream, sequence));
    head.set(HEAD, hash).set(LENGTH, sequence);
    return new Entry(header, hash, Optional.of(body));
  }

  /** All records of a stream, the oldest first. */
  public static List<Entry> list(Nodes nodes, String stream) {
    return nodes.childrenOf(folder(stream)).stream()
        .map(Chain::read)
        .sorted(Comparator.comparingLong(entry -> entry.header().sequence()))
        .toList();
  }

  /**
   * Records of a kind by one actor in all streams, the newest first. They are found by copies of
   * what their headers say; the header has the last word.
   *
   * @param kind such as {@link Fact#TRANSITION}
   * @param actor login
   * @param most 1 to 1000
   */
  public static List<Entry> newestBy(Nodes nodes, String kind, String actor, int most) {
    return nodes
        .list(
            ListQuery.below(RECORDS, "pesona:record")
                .where(KIND, kind)
                .where(ACTOR, actor)
                .descending(AT)
                .limit(most))
        .stream()
        .map(Chain::read)
        .filter(entry -> entry.header().fact().actor().equals(actor))
        .toList();
  }

  /**
   * The newest record of a kind by one actor that is wanted, in all streams; sought back page by
   * page.
   *
   * @param kind such as {@link Fact#TRANSITION}
   * @param actor login
   * @param wanted what it must tell
   */
  public static Optional<Header> newestBy(
      Nodes nodes, String kind, String actor, Predicate<Fact> wanted) {
    ListQuery all =
        ListQuery.below(RECORDS, "pesona:record")
            .where(KIND, kind)
            .where(ACTOR, actor)
            .descending(LIST_KEY)
            .limit(SHORT_PAGE);
    List<StoredNode> page = nodes.list(all);
    while (!page.isEmpty()) {
      Optional<Header> found =
          page.stream()
              .map(node -> Header.parse(node.requireText("header")))
              .filter(header -> header.fact().actor().equals(actor) && wanted.test(header.fact()))
              .findFirst();
      if (found.isPresent() || page.size() < SHORT_PAGE) {
        return found;
      }
      page = nodes.list(all.before(LIST_KEY, page.get(page.size() - 1).requireText(LIST_KEY)));
    }
    return Optional.empty();
  }

  /** The very first record of all streams. */
  public static Optional<Header> oldest(Nodes nodes) {
    return nodes
        .list(ListQuery.below(RECORDS, "pesona:record").ascending(LIST_KEY).limit(1))
        .stream()
        .map(node -> Header.parse(node.requireText("header")))
        .findFirst();
  }

  /**
   * The newest record of a kind in one stream, if it is not older than a moment. It is sought along
   * the stream itself and never in the search index, which may miss nodes after a crash.
   *
   * @param kind such as {@link Fact#TRANSITION}
   * @param since how far back to look
   */
  public static Optional<Entry> newestSince(
      Nodes nodes, String stream, String kind, Instant since) {
    long length =
        nodes
            .find(Buckets.byPrefix(PROCEDURES, stream))
            .flatMap(head -> head.number(LENGTH))
            .orElse(0L);
    return Stream.iterate(length, sequence -> sequence > 0, sequence -> sequence - 1)
        .flatMap(sequence -> find(nodes, stream, sequence).stream())
        .takeWhile(entry -> !entry.header().at().isBefore(since))
        .filter(entry -> entry.header().fact().kind().equals(kind))
        .findFirst();
  }

  /**
   * Hands over the headers of a kind within a span of time, the oldest first, page by page: a month
   * of records need not be held at once.
   *
   * @param kind such as {@link Fact#TRANSITION}
   * @param from first moment
   * @param until first moment after it
   */
  public static void each(
      Nodes nodes, String kind, Instant from, Instant until, Consumer<Header> reader) {
    ListQuery span =
        ListQuery.below(RECORDS, "pesona:record")
            .where(KIND, kind)
            .before(LIST_KEY, RecordKeys.from(until))
            .ascending(LIST_KEY)
            .limit(PAGE);
    String reached = RecordKeys.from(from);
    List<StoredNode> page = nodes.list(span.after(LIST_KEY, reached));
    while (!page.isEmpty()) {
      page.forEach(node -> reader.accept(Header.parse(node.requireText("header"))));
      reached = page.get(page.size() - 1).requireText(LIST_KEY);
      page = page.size() < PAGE ? List.of() : nodes.list(span.after(LIST_KEY, reached));
    }
  }

  /** One record of a stream. */
  public static Optional<Entry> find(Nodes nodes, String stream, long sequence) {
    return nodes.find(path(stream, sequence)).map(Chain::read);
  }

  static String bodyHash(byte[] salt, String body) {
    return Sha256.of(salt, body.getBytes(StandardCharsets.UTF_8));
  }

  static String folder(String stream) {
    return Buckets.byPrefix(RECORDS, stream);
  }

  private static Entry read(StoredNode node) {
    return new Entry(
        Header.parse(node.requireText("header")),
        node.requireText("hash"),
        node.text("body").map(Body::parse));
  }

  static String path(String stream, long sequence) {
    return folder(stream) + '/' + String.format("%08d", sequence);
  }
}
