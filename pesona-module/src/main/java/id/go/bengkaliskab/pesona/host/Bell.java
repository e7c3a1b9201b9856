package id.go.bengkaliskab.pesona.host;

/**
 * Tells people within the host, beside their mails, where its own screens show such notices. To be
 * called in {@link Host#inContext}.
 */
public interface Bell {

  /** What a notice asks of its reader. */
  enum Urgency {
    /** To be known. */
    NEWS,
    /** Something went wrong or another way than the reader wished. */
    WARNING,
    /** To be done. */
    TASK
  }

  /**
   * Tells one person.
   *
   * @param to who reads it
   * @param urgency what it asks
   * @param subject one line in the reader's language
   * @param text further words in the reader's language
   */
  void ring(Person to, Urgency urgency, String subject, String text);
}
