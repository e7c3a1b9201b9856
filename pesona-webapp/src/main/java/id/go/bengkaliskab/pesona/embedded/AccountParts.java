package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.admin.people.Staff;
import id.go.bengkaliskab.pesona.embedded.rest.AccountsResource;
import id.go.bengkaliskab.pesona.embedded.rest.SignInResource;
import id.go.bengkaliskab.pesona.embedded.security.AccountAdministration;
import id.go.bengkaliskab.pesona.embedded.security.AccountChangeHandler;
import id.go.bengkaliskab.pesona.embedded.security.AccountLetter;
import id.go.bengkaliskab.pesona.embedded.security.AccountLinkSweep;
import id.go.bengkaliskab.pesona.embedded.security.AccountRecords;
import id.go.bengkaliskab.pesona.embedded.security.AccountStaff;
import id.go.bengkaliskab.pesona.embedded.security.Accounts;
import id.go.bengkaliskab.pesona.embedded.security.LinkPurpose;
import id.go.bengkaliskab.pesona.embedded.security.SignIn;
import id.go.bengkaliskab.pesona.embedded.signin.FrontDoor;
import id.go.bengkaliskab.pesona.newsroom.Additions;
import id.go.bengkaliskab.pesona.newsroom.Newsroom;
import id.go.bengkaliskab.pesona.notice.Letter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The accounts that this host keeps by itself, beside the parts that every host has. */
final class AccountParts {
  private final EmbeddedHost host;
  private final Newsroom newsroom;
  private final Accounts accounts;
  private final SecureRandom random;
  private final Clock clock;

  /**
   * @param host where the module lives
   * @param newsroom the module's parts
   * @param accounts where accounts are kept
   * @param random source of links and first passwords
   * @param clock tells the time
   */
  AccountParts(
      EmbeddedHost host, Newsroom newsroom, Accounts accounts, SecureRandom random, Clock clock) {
    this.host = host;
    this.newsroom = newsroom;
    this.accounts = accounts;
    this.random = random;
    this.clock = clock;
  }

  AccountRecords records() {
    return new AccountRecords(newsroom.store(), newsroom.chain(), newsroom.outbox(), clock);
  }

  AccountAdministration administration() {
    return new AccountAdministration(host.accounts(), accounts, records(), random);
  }

  Staff staff() {
    return new AccountStaff(administration(), newsroom.store());
  }

  /** Accounts and sign-in by REST. */
  List<Object> resources(SignIn signIn) {
    return List.of(
        new SignInResource(signIn, host.browserSessions(), newsroom.duties()::today),
        new AccountsResource(administration(), host.browserSessions()));
  }

  /** What the newsroom carries out for accounts. */
  Additions additions() {
    return new Additions(
        List.of(new AccountChangeHandler(accounts, newsroom.store(), newsroom.outbox())),
        letters(),
        List.of(new AccountLinkSweep(newsroom.store(), clock)));
  }

  private List<Letter> letters() {
    AccountLetter.Surroundings around =
        new AccountLetter.Surroundings(
            newsroom.store(),
            host.accounts(),
            newsroom.letterWriter(),
            token -> host.baseUrls().author(FrontDoor.newPassword(token)),
            newsroom.zone(),
            random,
            clock);
    return Arrays.stream(LinkPurpose.values())
        .<Letter>map(purpose -> new AccountLetter(purpose, around))
        .toList();
  }
}
