package id.go.bengkaliskab.pesona.admin.dialog;

import java.util.Objects;
import java.util.regex.Pattern;

/** A rule that a value must keep; an empty value keeps every rule but {@code required}. */
public sealed interface ValidatorDefinition {

  /** What the person is told. */
  TextKeys errorMessage();

  /** The value must be an e-mail address. */
  record Email(TextKeys errorMessage) implements ValidatorDefinition {
    public Email {
      Objects.requireNonNull(errorMessage, "errorMessage");
    }
  }

  /** The whole value must match a regular expression. */
  record Regexp(Pattern pattern, TextKeys errorMessage) implements ValidatorDefinition {
    public Regexp {
      Objects.requireNonNull(pattern, "pattern");
      Objects.requireNonNull(errorMessage, "errorMessage");
    }
  }
}
