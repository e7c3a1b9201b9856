package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.procedure.LocalizedText;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import id.go.bengkaliskab.pesona.procedure.Role;
import id.go.bengkaliskab.pesona.procedure.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A step of the procedure for templates. */
public final class ProcedureStepView {
  private final Step step;
  private final Procedure procedure;
  private final Locale locale;

  ProcedureStepView(Step step, Procedure procedure, Locale locale) {
    this.step = step;
    this.procedure = procedure;
    this.locale = locale;
  }

  /** Its number, from 1. */
  public int getNumber() {
    return step.number();
  }

  /** What is done. */
  public EscapedText getActivity() {
    return text(step.activity());
  }

  /** Who does it. */
  public EscapedText getPerformers() {
    return roles(step.performers());
  }

  /** Who may do it in their place; absent when nobody may. */
  public EscapedText getInPlace() {
    return roles(step.inPlace());
  }

  /** What is needed. */
  public EscapedText getNeeds() {
    return text(step.needs());
  }

  /** How long it may take. */
  public EscapedText getTime() {
    return text(step.standardTime().words());
  }

  /** What comes of it. */
  public EscapedText getOutput() {
    return text(step.output());
  }

  private EscapedText roles(List<String> ids) {
    return EscapedText.of(
        ids.stream()
            .flatMap(id -> procedure.role(id).stream())
            .map(Role::title)
            .map(title -> title.in(locale))
            .collect(Collectors.joining(", ")));
  }

  private EscapedText text(LocalizedText text) {
    return EscapedText.of(text.in(locale));
  }
}
