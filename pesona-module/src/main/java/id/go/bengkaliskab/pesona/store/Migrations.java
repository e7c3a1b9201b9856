package id.go.bengkaliskab.pesona.store;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the content of workspace {@code pesona} to the model that this software works with. */
public final class Migrations {
  private static final Logger log = LoggerFactory.getLogger(Migrations.class);
  private static final String NODE = "/model";
  private static final String VERSION = "modelVersion";

  /** All migrations there ever were, in order; one that was released is never changed. */
  private static final List<Migration> RELEASED =
      List.of(new Migration(1, "lay out the top folders", Migrations::layOut));

  private final Store store;
  private final List<Migration> migrations;

  /**
   * The migrations of this software.
   *
   * @param store workspace {@code pesona} with the rights of the author side
   */
  public Migrations(Store store) {
    this(store, RELEASED);
  }

  /**
   * A list of migrations.
   *
   * @throws IllegalArgumentException when they aren't numbered 1, 2, 3 …
   */
  Migrations(Store store, List<Migration> migrations) {
    this.store = store;
    this.migrations = List.copyOf(migrations);
    for (int i = 0; i < migrations.size(); i++) {
      if (migrations.get(i).version() != i + 1) {
        throw new IllegalArgumentException(
            "migration %d stands in place %d".formatted(migrations.get(i).version(), i + 1));
      }
    }
  }

  /** Version of the stored model; 0 for an empty repository. */
  public int stored() {
    return store.read(Migrations::version);
  }

  /**
   * Runs what is missing, each migration in a save of its own. Safe to call at every start.
   *
   * @throws ModelTooNew when the content is of a later model; nothing was changed then
   */
  public void run() {
    int stored = stored();
    if (stored > migrations.size()) {
      throw new ModelTooNew(stored, migrations.size());
    }
    for (Migration migration : migrations.subList(stored, migrations.size())) {
      store.change(
          unit -> {
            migration.change().accept(unit);
            unit.findOrCreate(NODE, "pesona:entry").set(VERSION, migration.version());
          });
      log.info("content brought to model {}: {}", migration.version(), migration.purpose());
    }
  }

  private static int version(Nodes nodes) {
    return nodes.find(NODE).flatMap(node -> node.number(VERSION)).map(Long::intValue).orElse(0);
  }

  private static void layOut(UnitOfWork unit) {
    for (String folder :
        List.of("articles", "procedures", "open", "revisions", "records", "slugs", "outbox")) {
      unit.findOrCreate('/' + folder, "mgnl:folder");
    }
  }
}
