package id.go.bengkaliskab.pesona.embedded.security;

import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;

/** Carries out account changes that were recorded and promised in workspace {@code pesona}. */
public final class AccountChangeHandler implements Handler {
  /** Type of the messages; their payload is {@link AccountChange#payload()}. */
  public static final String TYPE = "account";

  private final Accounts accounts;

  /**
   * @param accounts where the changes go
   */
  public AccountChangeHandler(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public void carryOut(Message message) {
    accounts.apply(AccountChange.of(message.payload()));
  }
}
