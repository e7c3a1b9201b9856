package id.go.bengkaliskab.pesona.admin;

import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.refusal.Refusal;
import id.go.bengkaliskab.pesona.refusal.Refused;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import id.go.bengkaliskab.pesona.workflow.Actor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every screen knows of the person in front of it, and how it speaks with them. */
public final class Workplace {
  private static final Logger log = LoggerFactory.getLogger(Workplace.class);

  /** How acts that come in by screen are recorded. */
  public static final String VIA = "inbox";

  private final Supplier<Optional<Person>> person;
  private final Locale locale;
  private final Sentences sentences;
  private final Navigation navigation;

  /**
   * @param person looks up who is signed in; empty when the session ended or the account was
   *     disabled meanwhile
   * @param locale language of this window
   * @param sentences words texts in that language
   * @param navigation leads to other screens
   */
  public Workplace(
      Supplier<Optional<Person>> person,
      Locale locale,
      Sentences sentences,
      Navigation navigation) {
    this.person = Objects.requireNonNull(person, "person");
    this.locale = Objects.requireNonNull(locale, "locale");
    this.sentences = Objects.requireNonNull(sentences, "sentences");
    this.navigation = Objects.requireNonNull(navigation, "navigation");
  }

  /**
   * Who works here, with the roles of this moment; looked up anew at every call.
   *
   * @throws Refused when the session ended or the account was disabled
   */
  public Person person() {
    return person
        .get()
        .orElseThrow(() -> Refused.because(Refused.Kind.SIGN_IN_NEEDED, "refusal.sign-in"));
  }

  /**
   * Who acts, for the acts of the desk.
   *
   * @throws Refused as {@link #person}
   */
  public Actor actor() {
    return Actor.of(person(), VIA);
  }

  /** Language of this window. */
  public Locale locale() {
    return locale;
  }

  /** Leads to other screens. */
  public Navigation navigation() {
    return navigation;
  }

  /**
   * A text of the message bundles.
   *
   * @param key key of the text
   * @param arguments values; instants are shown in the office's time zone, localized texts in the
   *     language of the window
   */
  public String text(String key, Object... arguments) {
    return sentences.text(locale, key, arguments);
  }

  /** Why something was refused, all reasons, each on a line of its own. */
  public String sentence(Refused refused) {
    return refused.refusals().stream().map(this::sentence).collect(Collectors.joining("\n"));
  }

  /** One reason. */
  public String sentence(Refusal refusal) {
    return sentences.of(refusal, locale);
  }

  /**
   * Runs an act of the person. A refusal is shown as its sentences, anything else as one sentence
   * with its cause in the log; neither leaves the screen.
   *
   * @param act what to do
   * @return whether it was done
   */
  public boolean attempt(Runnable act) {
    try {
      act.run();
      return true;
    } catch (Refused refused) {
      if (refused.kind() == Refused.Kind.SIGN_IN_NEEDED) {
        navigation.signOut();
      }
      Notices.refused(sentence(refused));
    } catch (RuntimeException e) {
      log.error("an act on a screen failed", e);
      Notices.refused(text("admin.failed"));
    }
    return false;
  }

  /**
   * Says that something was done.
   *
   * @param key key of the sentence
   * @param arguments its values
   */
  public void tell(String key, Object... arguments) {
    Notices.done(text(key, arguments));
  }
}
