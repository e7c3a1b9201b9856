package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Buckets;
import id.go.bengkaliskab.pesona.store.ListQuery;
import id.go.bengkaliskab.pesona.store.Nodes;
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
        .set(AT, header.at());
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

  private static String path(String stream, long sequence) {
    return folder(stream) + '/' + String.format("%08d", sequence);
  }
}
