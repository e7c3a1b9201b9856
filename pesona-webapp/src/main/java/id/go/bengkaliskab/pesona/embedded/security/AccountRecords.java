package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.record.Body;
import id.go.bengkaliskab.pesona.record.Chain;
import id.go.bengkaliskab.pesona.record.Fact;
import id.go.bengkaliskab.pesona.store.Store;
import java.time.Clock;
import java.time.Instant;
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
    this.clock = clock;
  }

  /** Records a checked change by an administrator, and promises it. */
  public void promise(AccountChange change, Person by) {
    Instant now = clock.instant();
    store.change(
        unit -> {
          var entry =
              chain.append(
                  unit,
                  Chain.OFFICE,
                  now,
                  fact(change, by),
                  new Body(by.name(), Optional.empty(), details(change)));
          outbox.promise(
              unit,
              AccountChangeHandler.TYPE,
              Chain.OFFICE + '/' + entry.header().sequence(),
              change.payload());
        });
  }

  private static Fact fact(AccountChange change, Person by) {
    String kind = change instanceof AccountChange.Password ? "password" : "account";
    return new Fact(
        kind,
        by.login(),
        Person.ADMINISTRATOR,
        "rest",
        "",
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        Optional.empty(),
        "",
        Optional.empty());
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
