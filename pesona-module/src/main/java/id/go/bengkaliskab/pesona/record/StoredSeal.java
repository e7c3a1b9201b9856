package id.go.bengkaliskab.pesona.record;

import id.go.bengkaliskab.pesona.store.Nodes;
import id.go.bengkaliskab.pesona.store.StoredNode;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A seal as it is kept under {@code /seals/<yyyy>/<date>}; nothing of it is believed before it is
 * checked.
 *
 * @param date name of its node
 * @param statement what it says
 * @param changes the heads that are new since the seal before
 * @param signature signature of the statement
 */
record StoredSeal(String date, String statement, String changes, String signature) {
  private static final String ROOT = "/seals";

  /** All seals, the oldest first. */
  static List<StoredSeal> list(Nodes nodes) {
    return nodes.childrenOf(ROOT).stream()
        .flatMap(year -> year.children().stream())
        .map(StoredSeal::read)
        .sorted(Comparator.comparing(StoredSeal::date))
        .toList();
  }

  static boolean exists(Nodes nodes, LocalDate date) {
    return nodes.find(path(date)).isPresent();
  }

  static StoredNode write(UnitOfWork unit, Seal seal, List<Head> changes, String signature) {
    return unit.create(path(seal.date()), "pesona:entry")
        .set("statement", seal.canonical())
        .set("changes", Seal.text(changes))
        .set("signature", signature);
  }

  private static StoredSeal read(StoredNode node) {
    return new StoredSeal(
        node.name(),
        node.text("statement").orElse(""),
        node.text("changes").orElse(""),
        node.text("signature").orElse(""));
  }

  private static String path(LocalDate date) {
    return ROOT + '/' + date.getYear() + '/' + date;
  }
}
