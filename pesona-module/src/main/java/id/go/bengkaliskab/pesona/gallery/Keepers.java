package id.go.bengkaliskab.pesona.gallery;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.workflow.Actor;

/** Who may change the library. */
final class Keepers {
  private Keepers() {}

  static Person require(Actor by) {
    Person person =
        by.person()
            .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
    PhotoShelf.requireKeeper(person);
    return person;
  }
}
