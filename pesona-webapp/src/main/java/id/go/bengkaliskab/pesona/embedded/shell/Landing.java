package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.admin.board.BoardScreen;
import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody arrives who asked for no place: Kabid and Kasi at the board, from which they
 * supervise; everybody else at the first app of the launcher.
 */
final class Landing {
  private Landing() {}

  /**
   * @param person with the roles of this day
   * @param apps those that the person may open, in the order of the launcher
   */
  static Optional<Place> of(Person person, List<App> apps) {
    return apps.stream()
        .filter(app -> person.supervises() && app.name().equals(BoardScreen.APP))
        .findFirst()
        .or(() -> apps.stream().findFirst())
        .map(app -> new Place(app.name(), ""));
  }
}
