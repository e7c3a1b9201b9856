package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.util.List;
import java.util.Set;

/**
 * Says within the host what some kinds of mails say. No reason and no name goes with it: what the
 * host keeps of it could not be erased.
 */
public interface Chime {

  /** Kinds of {@link Letter letters} that it knows. */
  Set<String> kinds();

  /**
   * The notices in the language of their reader; none when they have become pointless.
   *
   * @param message the promise of the mail
   * @param to who will read them
   */
  List<Notice> notices(Message message, Person to);
}
