package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of the procedure in force, each laid out once: measuring and routing take a while. */
final class SheetTables {
  private final SheetLayout layout = new SheetLayout();
  private final Map<Key, SheetTable> laidOut = new ConcurrentHashMap<>();

  /** What a table is laid out for. */
  enum Form {
    /** The whole table on paper. */
    PAGE,
    /** The whole table on a screen. */
    SCREEN,
    /** Roles and arrows only, on a narrow screen. */
    NARROW
  }

  /** A table of a version; those of versions before it are forgotten. */
  SheetTable of(Procedure procedure, Form form, Locale locale, Words words) {
    Key key = new Key(procedure.hash(), form, locale, words);
    laidOut.keySet().removeIf(old -> !old.version().equals(key.version()));
    return laidOut.computeIfAbsent(key, it -> layOut(procedure, it));
  }

  private SheetTable layOut(Procedure procedure, Key key) {
    return switch (key.form()) {
      case PAGE -> layout.whole(procedure, key.locale(), key.words(), Sizes.PAGE);
      case SCREEN -> layout.whole(procedure, key.locale(), key.words(), Sizes.SCREEN);
      case NARROW -> layout.narrow(procedure, key.locale(), key.words());
    };
  }

  private record Key(String version, Form form, Locale locale, Words words) {}
}
