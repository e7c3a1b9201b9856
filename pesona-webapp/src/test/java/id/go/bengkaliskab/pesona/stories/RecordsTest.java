package id.go.bengkaliskab.pesona.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bengkaliskab.pesona.article.ArticleId;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.record.Verdict;
import id.go.bengkaliskab.pesona.store.Sha256;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private static final int LAST = 4;

  @TempDir static Path folder;
  private static Office office;

  /** Streams in which some test has damaged something. */
  private static final Set<String> damaged = new HashSet<>();

  private ArticleId article;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @BeforeEach
  void approveAnArticleAmongOthers() {
    article = Way.to(office, "compose");
    Way.to(office, "edit");
  }

  @Test
  void untouched_records_fit() {
    Verdict before = office.verify();
    ArticleId id = Way.to(office, "compose");
    Verdict after = office.verify();

    assertThat(after.faults()).isEqualTo(before.faults()).noneMatch(in(id));
    assertThat(after.streams()).isEqualTo(before.streams() + 1);
    assertThat(after.records()).isEqualTo(before.records() + LAST);
    assertThat(office.records(id)).hasSize(LAST);
  }

  @Test
  void a_repository_without_damage_is_green(@TempDir Path other) {
    try (Office untouched = new Office(other)) {
      Way.to(untouched, "share");

      assertThat(untouched.verify().green()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void one_changed_byte_of_a_header_is_found(int sequence) {
    office.tamper(
        session -> flip(record(session, sequence), "header", "\"round\":1", "\"round\":2"));

    finds(sequence, "header");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void one_changed_byte_of_a_body_is_found(int sequence) {
    office.tamper(session -> flip(record(session, sequence), "body", "actorName", "actorNeme"));

    finds(sequence, "body");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void a_changed_hash_is_found(int sequence) {
    office.tamper(
        session -> record(session, sequence).setProperty("hash", Sha256.of("something else")));

    finds(sequence, "header");
  }

  @Test
  void a_changed_sequence_is_a_fault_of_that_header() {
    office.tamper(
        session -> flip(record(session, 2), "header", "\"sequence\":2", "\"sequence\":3"));

    finds(2, "header");
  }

  @Test
  void a_header_in_another_spelling_is_found() {
    office.tamper(
        session -> {
          Node record = record(session, 3);
          String spaced =
              record.getProperty("header").getString().replace("{\"actor\"", "{ \"actor\"");
          record.setProperty("header", spaced);
          record.setProperty("hash", Sha256.of(spaced));
        });

    finds(3, "header");
  }

  @Test
  void a_header_that_was_rewritten_with_its_hash_breaks_the_chain_after_it() {
    office.tamper(session -> rewrite(record(session, 2), "\"rini\"", "\"dedi\""));

    finds(3, "chain");
  }

  @Test
  void a_last_header_that_was_rewritten_with_its_hash_is_not_the_noted_end() {
    office.tamper(session -> rewrite(record(session, LAST), "\"approve\"", "\"reject\""));

    finds(LAST, "head");
  }

  @Test
  void a_removed_record_is_missing() {
    office.tamper(session -> record(session, 2).remove());

    finds(2, "missing");
  }

  @Test
  void a_removed_last_record_is_missing() {
    office.tamper(session -> record(session, LAST).remove());

    finds(LAST, "missing");
  }

  @Test
  void records_that_were_removed_all_together_are_missing() {
    office.tamper(session -> record(session, 1).getParent().remove());

    finds(1, "missing");
  }

  @Test
  void a_record_that_was_put_behind_the_end_is_named() {
    office.tamper(
        session -> {
          Node head = head(session);
          String hash = head.getProperty("recordHead").getString();
          long length = head.getProperty("recordSequence").getLong();
          office.store().change(unit -> append(unit));
          session.refresh(true);
          head.setProperty("recordHead", hash);
          head.setProperty("recordSequence", length);
        });

    finds(LAST + 1, "head");
  }

  @Test
  void an_erased_body_still_fits() {
    office.tamper(
        session -> {
          record(session, 3).getProperty("body").remove();
          record(session, 3).getProperty("salt").remove();
        });

    assertThat(office.verify().faults()).noneMatch(in(article));
    assertThat(office.records(article).get(2).body()).isEmpty();
    assertThat(office.records(article).get(2).header().fact().actor()).isEqualTo("dedi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "salt"})
  void a_half_erased_body_is_found(String property) {
    office.tamper(session -> record(session, 3).getProperty(property).remove());

    finds(3, "body");
  }

  @Test
  void every_stream_is_judged_on_its_own() {
    ArticleId other = Way.to(office, "edit");
    office.tamper(session -> record(session, 2).remove());
    office.tamper(session -> record(session, other, 1).setProperty("header", "{}"));

    damaged.add(other.value());
    finds(2, "missing");
    assertThat(office.verify().faults())
        .contains(new Verdict.Fault(other.value(), 1, "header", ""));
  }

  @Test
  void acts_of_the_office_have_a_stream_of_their_own() {
    int streams = office.verify().streams();

    office.store().change(unit -> append(unit, Chain.OFFICE));

    assertThat(office.verify().streams()).isEqualTo(streams + 1);
    assertThat(office.verify().faults()).noneMatch(fault -> fault.stream().equals(Chain.OFFICE));
  }

  private void finds(int sequence, String what) {
    damaged.add(article.value());
    assertThat(office.verify().faults())
        .filteredOn(in(article))
        .containsExactly(new Verdict.Fault(article.value(), sequence, what, ""));
    assertThat(office.verify().faults()).extracting(Verdict.Fault::stream).isSubsetOf(damaged);
  }

  private static Predicate<Verdict.Fault> in(ArticleId id) {
    return fault -> fault.stream().equals(id.value());
  }

  private void append(UnitOfWork unit) {
    append(unit, article.value());
  }

  private void append(UnitOfWork unit, String stream) {
    Fact fact =
        new Fact(
            "export",
            "zainal",
            "kabid",
            "test",
            "",
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            0,
            Optional.empty(),
            office.procedure().hash(),
            Optional.empty());
    new Chain(new SecureRandom())
        .append(
            unit,
            stream,
            office.clock().instant(),
            fact,
            new Body("Zainal Abidin", Optional.empty(), Map.of()));
  }

  private Node record(Session session, int sequence) throws RepositoryException {
    return record(session, article, sequence);
  }

  private static Node record(Session session, ArticleId id, int sequence)
      throws RepositoryException {
    return session.getNode(place("/records", id) + String.format("/%08d", sequence));
  }

  private Node head(Session session) throws RepositoryException {
    return session.getNode(place("/procedures", article));
  }

  private static String place(String root, ArticleId id) {
    return root + '/' + id.value().substring(0, 2) + '/' + id;
  }

  private static void flip(Node record, String property, String from, String to)
      throws RepositoryException {
    String text = record.getProperty(property).getString();
    assertThat(text).contains(from);
    record.setProperty(property, text.replace(from, to));
  }

  private static void rewrite(Node record, String from, String to) throws RepositoryException {
    flip(record, "header", from, to);
    record.setProperty("hash", Sha256.of(record.getProperty("header").getString()));
  }
}
