package id.go.bengkaliskab.pesona.embedded.security;

/** The made-up people of a demonstration. */
public final class DemoAccounts {
  /** Password of all of them. Everybody knows it, so it opens nothing outside a demonstration. */
  public static final String PASSWORD = "pesona-demo";

  private DemoAccounts() {}
}
