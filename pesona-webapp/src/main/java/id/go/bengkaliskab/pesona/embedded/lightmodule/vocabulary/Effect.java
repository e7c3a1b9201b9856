package id.go.bengkaliskab.pesona.embedded.lightmodule.vocabulary;

/**
 * That this host honours a word.
 *
 * @param test the test that fails when the word is ignored, {@code TestClass.test_method}
 */
public record Effect(String test) {}
