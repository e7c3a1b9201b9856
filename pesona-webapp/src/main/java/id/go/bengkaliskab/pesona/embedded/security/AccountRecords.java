package id.go.bengkaliskab.pesona.embedded.security;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Entry;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;
import id.go.bengkaliskab.pesona.store.UnitOfWork;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Records changes of accounts and promises them in the same save; they become real in workspace
 * {@code users} a moment later, because a save covers one workspace.
 */
public final class AccountRecords {
  private final Store store;
  private final Chain chain;
  private final Outbox outbox;
  private final Mailings mailings;
  private final Clock clock;

  /**
   * @param store workspace of the module
   * @param chain appends the record to the stream of the office
   * @param outbox takes the promise
   * @param clock tells when
   */
  public AccountRecords(Store store, Chain chain, Outbox outbox, Clock clock) {
    this.store = store;
    this.chain = chain;
    this.outbox = outbox;
    this.mailings = new Mailings(outbox);
    this.clock = clock;
  }

  /** Records a checked change, and promises it. */
  void promise(AccountChange change, AccountActor by) {
    store.change(unit -> promise(unit, change, by));
  }

  /** The same within a save that has more to tell. */
  void promise(UnitOfWork unit, AccountChange change, AccountActor by) {
    Entry entry = record(unit, kind(change), by, details(change));
    promise(unit, entry, change.payload());
  }

  /** Records a new account and promises it, and after it the mail that invites its person. */
  void promiseInvited(AccountChange.Profile profile, AccountActor by) {
    store.change(
        unit -> {
          Entry entry = record(unit, kind(profile), by, details(profile));
          promise(unit, entry, AccountChangeHandler.inviting(profile));
        });
  }

  /** Records that a link to set a password is sent to somebody, and promises the mail. */
  void promiseLink(String login, LinkPurpose purpose, AccountActor by) {
    store.change(
        unit -> {
          Entry entry = record(unit, purpose.id(), by, Map.of("login", login));
          mailings.promise(unit, purpose.id(), login, key(entry), CanonicalJson.object());
        });
  }

  private Entry record(UnitOfWork unit, String kind, AccountActor by, Map<String, String> details) {
    Fact fact = Fact.ofOffice(kind, by.login(), by.role(), by.via());
    Body body = new Body(by.name(), Optional.empty(), details);
    return chain.append(unit, Chain.OFFICE, clock.instant(), fact, body);
  }

  private void promise(UnitOfWork unit, Entry entry, ObjectNode payload) {
    outbox.promise(unit, AccountChangeHandler.TYPE, key(entry), payload);
  }

  private static String key(Entry entry) {
    return Chain.OFFICE + '/' + entry.header().sequence();
  }

  private static String kind(AccountChange change) {
    if (change instanceof AccountChange.Password) {
      return "password";
    }
    return change instanceof AccountChange.SessionsEnded ? "sessions-ended" : "account";
  }

  private static Map<String, String> details(AccountChange change) {
    if (change instanceof AccountChange.Profile profile) {
      return Map.of(
          "login", profile.login(),
          "name", profile.name(),
          "roles", String.join(" ", profile.roles().stream().sorted().toList()),
          "enabled", Boolean.toString(profile.enabled()));
    }
    return Map.of("login", change.login());
  }
}
