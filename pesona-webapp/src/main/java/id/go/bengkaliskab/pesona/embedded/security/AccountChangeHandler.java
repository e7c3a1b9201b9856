package id.go.bengkaliskab.pesona.embedded.security;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.notice.Mailings;
import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.outbox.Outbox;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import id.go.bengkaliskab.pesona.store.Store;

/** Carries out account changes that were recorded and promised in workspace {@code pesona}. */
public final class AccountChangeHandler implements Handler {
  /** Type of the messages; their payload is {@link AccountChange#payload()}. */
  public static final String TYPE = "account";

  private static final String INVITE = "invite";

  private final Accounts accounts;
  private final Store store;
  private final Mailings mailings;

  /**
   * @param accounts where the changes go
   * @param store workspace of the module
   * @param outbox takes the mails that follow from a change
   */
  public AccountChangeHandler(Accounts accounts, Store store, Outbox outbox) {
    this.accounts = accounts;
    this.store = store;
    this.mailings = new Mailings(outbox);
  }

  /** The payload of a new account whose person is to be invited, once it is there. */
  static ObjectNode inviting(AccountChange.Profile profile) {
    return profile.payload().put(INVITE, true);
  }

  @Override
  public String type() {
    return TYPE;
  }

  /** A mail to an account that isn't there yet would be dropped, so it is promised after it. */
  @Override
  public void carryOut(Message message) {
    AccountChange change = AccountChange.of(message.payload());
    accounts.apply(change);
    if (message.payload().path(INVITE).booleanValue()) {
      store.change(
          unit ->
              mailings.promise(
                  unit,
                  LinkPurpose.INVITATION.id(),
                  change.login(),
                  message.id(),
                  CanonicalJson.object()));
    }
  }
}
