package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;

/**
 * A mail that came over SMTP, as its reader sees it.
 *
 * @param file the mail as a file
 * @param subject subject line
 * @param text plain text
 * @param attachments names of the attached files
 */
record CaughtMail(Path file, String subject, String text, List<String> attachments) {
  private static final Pattern APPROVAL =
      Pattern.compile("https?://[^\\s/]+(/\\.pesona/approval/\\S+)");

  static CaughtMail read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(null, stream);
      StringBuilder text = new StringBuilder();
      List<String> attachments = new ArrayList<>();
      collect(message, text, attachments);
      return new CaughtMail(file, message.getSubject(), text.toString(), List.copyOf(attachments));
    } catch (MessagingException e) {
      throw new IOException("the mail " + file + " cannot be read", e);
    }
  }

  /** Whether it is about the article with a title. */
  boolean isAbout(String title) {
    return subject.contains(title);
  }

  /** Path of the approval page that the mail leads to. */
  Optional<String> approvalPath() {
    Matcher matcher = APPROVAL.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static void collect(Part part, StringBuilder text, List<String> attachments)
      throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), text, attachments);
      }
    } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      attachments.add(part.getFileName());
    } else if (part.isMimeType("text/plain")) {
      text.append(part.getContent());
    }
  }
}
