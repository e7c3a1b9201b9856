package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.admin.Screens;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What AdminCentral stands on.
 *
 * @param apps the apps of the launcher
 * @param screens makes their screens
 * @param currentUser who is signed in
 * @param duties gives somebody the roles of this day, those of absent people among them
 * @param languages keeps the language that somebody chose
 * @param sentences words texts
 */
public record Shell(
    Apps apps,
    Screens screens,
    EmbeddedCurrentUser currentUser,
    UnaryOperator<Person> duties,
    LanguageChoice languages,
    Sentences sentences) {
  public Shell {
    Objects.requireNonNull(apps, "apps");
    Objects.requireNonNull(screens, "screens");
    Objects.requireNonNull(currentUser, "currentUser");
    Objects.requireNonNull(duties, "duties");
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(sentences, "sentences");
  }

  /** The apps that somebody may open today, in the order of the launcher. */
  List<App> appsOf(Person person) {
    return apps.of(duties.apply(person));
  }

  /** Where somebody arrives who asked for no place. */
  Optional<Place> home(Person person) {
    return Landing.of(duties.apply(person), appsOf(person));
  }

  /** An app by its name, if this person may open it today. */
  Optional<App> find(String app, Person person) {
    return apps.find(app, duties.apply(person));
  }
}
