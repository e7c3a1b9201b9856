package id.go.bengkaliskab.pesona.procedure;

import java.util.Objects;

/**
 * One thing wrong in a procedure file.
 *
 * @param file the file's name
 * @param line from 1
 * @param message what is wrong, which value, and what would be right
 */
public record ProcedureFault(String file, int line, String message) {
  public ProcedureFault {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  /** As compilers print it: {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
