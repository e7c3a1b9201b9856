package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.admin.board.BoardScreen;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody arrives who asked for no place: Kabid and Kasi at the board, from which they
 * supervise; everybody else at the first app of the launcher.
 */
final class Landing {
  private static final Set<String> SUPERVISORS = Set.of("kabid", "kasi");

  private Landing() {}

  /**
   * @param person with the roles of this day
   * @param apps those that the person may open, in the order of the launcher
   */
  static Optional<Place> of(Person person, List<App> apps) {
    boolean supervises = SUPERVISORS.stream().anyMatch(person::holds);
    return apps.stream()
        .filter(app -> supervises && app.name().equals(BoardScreen.APP))
        .findFirst()
        .or(() -> apps.stream().findFirst())
        .map(app -> new Place(app.name(), ""));
  }
}
