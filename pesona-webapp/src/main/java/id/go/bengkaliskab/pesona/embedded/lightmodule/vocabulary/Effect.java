package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

/**
 * That this host honours a word.
 *
 * @param test the test that fails when the word is ignored, {@code TestClass.test_method}, or
 *     {@link #PENDING}
 */
public record Effect(String test) {
  /** Said of a word whose part of the host is being built. */
  public static final String PENDING = "pending";

  /** Whether the part of the host that honours the word is still being built. */
  public boolean pending() {
    return test.equals(PENDING);
  }
}
