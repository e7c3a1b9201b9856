package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.procedure.LegalReference;
import id.go.bengkaliskab.pesona.procedure.Procedure;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The procedure of the office in words, for templates, in one language. */
public final class ProcedureView {
  private final Procedure procedure;
  private final Locale locale;

  ProcedureView(Procedure procedure, String language) {
    this.procedure = procedure;
    this.locale = Locale.forLanguageTag(language);
  }

  /** Name of the procedure. */
  public EscapedText getTitle() {
    return EscapedText.of(procedure.title().in(locale));
  }

  /** The roles, in the order of the paper. */
  public List<ProcedurePart> getRoles() {
    return procedure.roles().stream()
        .map(role -> new ProcedurePart(role.title().in(locale), role.description().in(locale)))
        .toList();
  }

  /** The steps, in their order. */
  public List<ProcedureStepView> getSteps() {
    return procedure.steps().stream()
        .map(step -> new ProcedureStepView(step, procedure, locale))
        .toList();
  }

  /** What it stands on: the rules that the paper cites, then those that came after it. */
  public List<ProcedurePart> getLegalBasis() {
    return Stream.concat(
            procedure.sheet().legalBasis().references().stream(),
            procedure.sheet().legalBasis().later().stream())
        .map(this::rule)
        .toList();
  }

  private ProcedurePart rule(LegalReference rule) {
    String citation = rule.citation().in(locale).replaceAll("[;.]\\s*$", "");
    return new ProcedurePart(citation, rule.note().in(locale));
  }

  /** A part of the procedure with a remark. */
  public static final class ProcedurePart {
    private final String name;
    private final String note;

    ProcedurePart(String name, String note) {
      this.name = name;
      this.note = note;
    }

    /** What it is called. */
    public EscapedText getName() {
      return EscapedText.of(name);
    }

    /** What is to be said of it; may be absent. */
    public EscapedText getNote() {
      return EscapedText.of(note);
    }
  }
}
