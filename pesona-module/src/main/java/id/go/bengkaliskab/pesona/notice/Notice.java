package id.go.bengkaliskab.pesona.notice;

import id.go.bengkaliskab.pesona.host.Bell.Urgency;
import java.util.Objects;

/**
 * What the host shows of a mail.
 *
 * @param urgency what it asks of its reader
 * @param subject one line in the reader's language
 * @param link leads to the work
 */
public record Notice(Urgency urgency, String subject, String link) {
  public Notice {
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(link, "link");
  }
}
