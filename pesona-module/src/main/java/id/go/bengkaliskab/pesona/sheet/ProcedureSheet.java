package id.go.bengkaliskab.pesona.sheet;

import id.go.bengkaliskab.pesona.notice.Templates;
import id.go.bengkaliskab.pesona.refusal.Sentences;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/** The procedure in force as the office's form. */
public final class ProcedureSheet {
  private final Supplier<ProcedureInForce> inForce;
  private final Press press;

  /**
   * @param inForce gives the version in force
   * @param head who ratified it
   * @param templates renders page and paper
   * @param sentences words what stands in no procedure file
   * @param clock tells when it is printed
   */
  public ProcedureSheet(
      Supplier<ProcedureInForce> inForce,
      HeadOfOffice head,
      Templates templates,
      Sentences sentences,
      Clock clock) {
    this.inForce = inForce;
    this.press = new Press(head, templates, sentences, new SheetTables(), clock);
  }

  /** A copy of the version that is in force now; all that is made of it tells of that version. */
  public SheetCopy in(Locale locale) {
    return new SheetCopy(inForce.get(), locale, press);
  }
}
