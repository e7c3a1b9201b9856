package id.go.bengkaliskab.pesona.admin.people;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.List;

/**
 * The accounts of the host, for administrators. Every act is checked again behind this port,
 * recorded in the stream of the office, and in force a moment later.
 */
public interface Staff {

  /** What a link by mail is for. */
  enum LinkKind {
    /** To set the first password. */
    INVITATION,
    /** To set another password instead of a forgotten one. */
    RESET
  }

  /**
   * All accounts as they will be once every promised change is in force, in the order of names.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the person is no administrator
   */
  List<Member> list(Person by);

  /**
   * Makes an account; its person is invited by mail when there is an address.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the person is no administrator, the
   *     login is taken or a value is wrong
   */
  void add(Member wished, Person by);

  /**
   * Changes an account.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the person is no administrator, there is
   *     no such account, a value is wrong, or administrators would lock themselves out
   */
  void change(Member wished, Person by);

  /**
   * Sends somebody a link to set a password.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the person is no administrator, there is
   *     no such account, it is disabled or has no address
   */
  LinkKind sendLink(String login, Person by);

  /**
   * Ends all sessions of an account.
   *
   * @throws id.go.bengkaliskab.pesona.refusal.Refused when the person is no administrator or there
   *     is no such account
   */
  void endSessions(String login, Person by);
}
