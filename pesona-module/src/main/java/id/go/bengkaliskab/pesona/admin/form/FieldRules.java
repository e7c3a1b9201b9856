package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.data.ValueContext;
import com.vaadin.data.validator.EmailValidator;
import id.go.bengkaliskab.pesona.admin.dialog.FieldBasics;
import id.go.bengkaliskab.pesona.admin.dialog.ValidatorDefinition;
import java.util.ArrayList;
import java.util.List;

/** The rules that a definition sets for the value of a field. */
final class FieldRules {
  private final FieldBasics basics;
  private final FormContext context;

  FieldRules(FieldBasics basics, FormContext context) {
    this.basics = basics;
    this.context = context;
  }

  /**
   * What a value breaks, worded.
   *
   * @param empty whether there is no value
   * @param text the value as text, for the validators
   */
  List<String> broken(boolean empty, String text) {
    if (empty || text.isBlank()) {
      return basics.required()
          ? List.of(context.text(basics.requiredMessage(), "form.required"))
          : List.of();
    }
    List<String> sentences = new ArrayList<>();
    for (ValidatorDefinition validator : basics.validators()) {
      if (!keeps(validator, text)) {
        sentences.add(context.text(validator.errorMessage(), "form.invalid"));
      }
    }
    return sentences;
  }

  private static boolean keeps(ValidatorDefinition validator, String text) {
    return validator instanceof ValidatorDefinition.Regexp regexp
        ? regexp.pattern().matcher(text).matches()
        : !new EmailValidator("").apply(text, new ValueContext()).isError();
  }
}
