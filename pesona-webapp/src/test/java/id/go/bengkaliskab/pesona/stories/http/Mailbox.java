package id.go.bengkaliskab.pesona.stories.http;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.activation.DataSource;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.apache.commons.mail.util.MimeMessageParser;

/** Mails that arrived, and the links in them. */
final class Mailbox {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LINK =
      Pattern.compile("http://kerja\\.example(/\\.pesona/approval/[A-Za-z0-9_-]{43})");

  private static final Pattern PICTURE = Pattern.compile("cid:([^\"]+)");

  private static final Pattern PASSWORD_LINK =
      Pattern.compile("http://kerja\\.example(/\\.magnolia/new-password/[A-Za-z0-9_-]{43})");

  private final GreenMail mail;
  private final Set<String> followed = new HashSet<>();

  Mailbox(GreenMail mail) {
    this.mail = mail;
  }

  /** Path of an approval page from a mail to somebody, each path once. */
  String awaitApproval(String login) {
    String path =
        await().atMost(PATIENCE).until(() -> approval(login), Optional::isPresent).orElseThrow();
    followed.add(path);
    return path;
  }

  /** Content type of the first file, other than pictures of the text, of a mail to somebody. */
  String awaitAttachment(String login) {
    return attachment(login, "").getContentType();
  }

  /**
   * The bytes of that file, byte by byte: the mail library's base64 stream ends early when asked
   * for all at once.
   */
  byte[] awaitPaper(String login) throws IOException {
    return awaitPaper(login, "");
  }

  /** The same of the first such mail that says something. */
  byte[] awaitPaper(String login, String said) throws IOException {
    return bytes(attachment(login, said));
  }

  private static byte[] bytes(DataSource file) throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (InputStream bytes = file.getInputStream()) {
      for (int next = bytes.read(); next >= 0; next = bytes.read()) {
        copy.write(next);
      }
    }
    return copy.toByteArray();
  }

  private DataSource attachment(String login, String said) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                Arrays.stream(mail.getReceivedMessages())
                    .filter(it -> isTo(it, login))
                    .map(Mailbox::parsed)
                    .filter(it -> text(it).contains(said))
                    .flatMap(it -> it.getAttachmentList().stream())
                    .filter(it -> !it.getContentType().startsWith("image/"))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** Plain text of a mail to somebody that says something. */
  String awaitText(String login, String said) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                Arrays.stream(mail.getReceivedMessages())
                    .filter(it -> isTo(it, login))
                    .map(it -> parsed(it).getPlainContent())
                    .filter(text -> text.contains(said))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** The page that a mail to somebody with these words in its subject shows. */
  String awaitPage(String login, String subject) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                Arrays.stream(mail.getReceivedMessages())
                    .filter(it -> isTo(it, login))
                    .map(Mailbox::parsed)
                    .filter(it -> text(it).lines().findFirst().orElse("").contains(subject))
                    .map(Mailbox::page)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** Path of a page to set a password from a mail to somebody, each path once. */
  String awaitPasswordLink(String login) {
    String path =
        await()
            .atMost(PATIENCE)
            .until(() -> link(login, PASSWORD_LINK), Optional::isPresent)
            .orElseThrow();
    followed.add(path);
    return path;
  }

  /** All mails to somebody, in plain text with their subjects. */
  String text(String login) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(it -> isTo(it, login))
        .map(Mailbox::parsed)
        .map(Mailbox::text)
        .collect(Collectors.joining("\n"));
  }

  int size() {
    return mail.getReceivedMessages().length;
  }

  private Optional<String> approval(String login) {
    return link(login, LINK);
  }

  private Optional<String> link(String login, Pattern pattern) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(it -> isTo(it, login))
        .map(it -> pattern.matcher(parsed(it).getPlainContent()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(path -> !followed.contains(path))
        .findFirst();
  }

  /** The page with its pictures in it. */
  private static String page(MimeMessageParser message) {
    return PICTURE
        .matcher(message.getHtmlContent())
        .replaceAll(
            found -> {
              DataSource picture = message.findAttachmentByCid(found.group(1));
              try {
                return "data:"
                    + picture.getContentType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes(picture));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static boolean isTo(MimeMessage message, String login) {
    try {
      return message
          .getRecipients(Message.RecipientType.TO)[0]
          .toString()
          .contains(login + "@pesona.test");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessageParser message) {
    try {
      return message.getSubject() + '\n' + message.getPlainContent();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessageParser parsed(MimeMessage message) {
    try {
      return new MimeMessageParser(message).parse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
