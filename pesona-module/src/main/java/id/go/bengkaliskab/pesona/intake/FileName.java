package id.go.bengkaliskab.pesona.intake;

import id.go.bengkaliskab.pesona.refusal.Refused;

/** Names that senders give to their files. */
public final class FileName {
  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * The name of a file as the sender gave it, without folders and control characters.
   *
   * @param given what the sender said; not null
   * @throws Refused (invalid) when it is missing or much too long
   */
  public static String of(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "").strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw Refused.because(Refused.Kind.INVALID, "refusal.upload.name");
    }
    return clean;
  }
}
