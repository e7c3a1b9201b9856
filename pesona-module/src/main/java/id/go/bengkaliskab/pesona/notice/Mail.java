package id.go.bengkaliskab.pesona.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a mail says, in both forms.
 *
 * @param subject one line; control characters are taken out when it is sent
 * @param html the mail for programs that show markup
 * @param text the same for those that don't
 * @param pictures pictures that {@code html} shows as {@code cid:<name>}
 * @param attachments files that go with it
 */
public record Mail(
    String subject, String html, String text, List<MailFile> pictures, List<MailFile> attachments) {

  public Mail {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(text, "text");
    pictures = List.copyOf(pictures);
    attachments = List.copyOf(attachments);
  }

  /** The mail with one more attachment. */
  public Mail attaching(MailFile file) {
    List<MailFile> more = new ArrayList<>(attachments);
    more.add(file);
    return new Mail(subject, html, text, pictures, more);
  }

  /** The mail with one more picture. */
  public Mail showing(MailFile picture) {
    List<MailFile> more = new ArrayList<>(pictures);
    more.add(picture);
    return new Mail(subject, html, text, more, attachments);
  }
}
