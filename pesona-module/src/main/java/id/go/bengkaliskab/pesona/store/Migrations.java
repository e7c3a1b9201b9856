package id.go.bengkaliskab.pesona.store;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ordered steps that bring the content of workspace {@code pesona} to the model this version of
 * Pesona knows. Both hosts run them at each start, before anything else reads or writes.
 */
public final class Migrations {
  private static final Logger log = LoggerFactory.getLogger(Migrations.class);

  /** The node that carries the version. */
  static final String MODEL = "/model";

  private static final String TYPE = "pesona:entry";
  private static final String VERSION = "modelVersion";

  private final Store store;
  private final List<Migration> steps;

  /**
   * @param store workspace {@code pesona}, writable
   * @param steps the steps, versions 1, 2, 3 … in this order
   * @throws IllegalArgumentException when a version is missing, doubled or out of order
   */
  public Migrations(Store store, List<Migration> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).version() != i + 1) {
        throw new IllegalArgumentException(
            "migration " + (i + 1) + " says it is version " + steps.get(i).version());
      }
    }
    this.store = store;
    this.steps = List.copyOf(steps);
  }

  /** The steps that this version of Pesona ships. */
  public static Migrations shipped(Store store) {
    return new Migrations(store, List.of(new RootFolders(), new RecordKeys(), new AssetArticles()));
  }

  /**
   * Runs the steps that are missing, each in one save.
   *
   * @return the version of the model now
   * @throws NewerModel when the content was written by a later version of Pesona; nothing is
   *     changed
   * @throws StoreException when the repository fails
   */
  public int run() {
    int present = present();
    if (present > steps.size()) {
      throw new NewerModel(present, steps.size());
    }
    for (Migration step : steps.subList(present, steps.size())) {
      store.change(
          unit -> {
            step.apply(unit);
            unit.findOrCreate(MODEL, TYPE).set(VERSION, step.version());
          });
      log.info("the content model is now version {}", step.version());
    }
    return steps.size();
  }

  private int present() {
    Optional<Long> version =
        store.read(reading -> reading.find(MODEL).flatMap(model -> model.number(VERSION)));
    return version.map(Math::toIntExact).orElse(0);
  }
}
