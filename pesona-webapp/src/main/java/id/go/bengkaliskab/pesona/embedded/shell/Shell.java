package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.admin.Screens;
import id.go.bengkaliskab.pesona.embedded.security.EmbeddedCurrentUser;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.util.Objects;

/**
 * What AdminCentral stands on.
 *
 * @param apps the apps of the launcher
 * @param screens makes their screens
 * @param currentUser who is signed in
 * @param languages keeps the language that somebody chose
 * @param sentences words texts
 */
public record Shell(
    Apps apps,
    Screens screens,
    EmbeddedCurrentUser currentUser,
    LanguageChoice languages,
    Sentences sentences) {
  public Shell {
    Objects.requireNonNull(apps, "apps");
    Objects.requireNonNull(screens, "screens");
    Objects.requireNonNull(currentUser, "currentUser");
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(sentences, "sentences");
  }
}
