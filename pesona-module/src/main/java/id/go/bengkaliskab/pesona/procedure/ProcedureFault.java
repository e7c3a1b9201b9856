package id.go.bengkaliskab.pesona.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing wrong in a procedure file.
 *
 * @param file the file's name
 * @param line from 1
 * @param context what of the file it is about, from the outside in; empty for the file itself
 * @param what what is wrong, which value, and what would be right
 */
public record ProcedureFault(String file, int line, List<Phrase> context, Phrase what) {
  public ProcedureFault {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(what, "what");
    context = List.copyOf(context);
  }

  /** What is wrong, in the words of an operator. */
  public String message(Locale locale) {
    return context.stream().map(part -> part.in(locale) + ": ").collect(Collectors.joining())
        + what.in(locale);
  }

  /** As compilers print it: {@code file:line: message}. */
  public String in(Locale locale) {
    return file + ":" + line + ": " + message(locale);
  }

  /** For the log. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
