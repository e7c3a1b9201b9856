package id.go.bengkaliskab.pesona.embedded.shell;

import id.go.bengkaliskab.pesona.host.Person;
import java.util.Locale;

/** Keeps the language that somebody chose for screens and mails. */
@FunctionalInterface
public interface LanguageChoice {

  /**
   * Keeps a choice with the account.
   *
   * @param person who chose
   * @param language Indonesian or English
   */
  void keep(Person person, Locale language);
}
