package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.util.Optional;

/** Writes one kind of mail at the moment it is sent, so that the outbox holds ids only. */
public interface Letter {

  /** Id of the kind, such as {@code task}; lower-case letters and hyphens. */
  String kind();

  /**
   * Writes the mail in the language of its reader. May be asked again for the same message.
   *
   * @param message the promise, with the values that {@link Mailings#promise} was given
   * @param to who will read it
   * @return the mail; empty when it has become pointless
   */
  Optional<Mail> write(Message message, Person to);
}
