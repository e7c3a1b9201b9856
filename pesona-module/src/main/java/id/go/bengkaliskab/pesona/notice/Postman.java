package id.go.bengkaliskab.pesona.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.regex.Pattern;
import javax.activation.DataSource;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import javax.mail.util.ByteArrayDataSource;
import org.apache.commons.mail.EmailAttachment;
import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.HtmlEmail;

/** Brings mails to the mail server. */
public final class Postman {
  /** A server that says nothing for so long is not answering; the outbox tries again. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** A name is shown, not obeyed: a line break in it must not begin another header. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  private static final int LONGEST_LINE = 200;

  private final String domain;
  private final Clock clock;

  /**
   * @param domain right side of message ids: the host name of this installation
   * @param clock gives mails their date
   */
  public Postman(String domain, Clock clock) {
    this.domain = domain;
    this.clock = clock;
  }

  /**
   * Sends a mail; copies sent under one id carry one Message-ID, by which mail programs fold them.
   *
   * @param id what identifies the mail: letters, digits and hyphens
   * @param address where it goes
   * @param name of the reader
   * @throws EmailException when the server didn't take it
   */
  void send(MailSettings server, String id, String address, String name, Mail mail)
      throws EmailException {
    HtmlEmail email = new Identified('<' + id + '@' + domain + '>');
    connect(email, server);
    email.setCharset(StandardCharsets.UTF_8.name());
    email.setFrom(server.sender(), oneLine(server.senderName()));
    email.addTo(address, oneLine(name));
    email.setSubject(oneLine(mail.subject()));
    email.setSentDate(Date.from(clock.instant()));
    email.addHeader("Auto-Submitted", "auto-generated");
    email.setHtmlMsg(mail.html());
    email.setTextMsg(mail.text());
    for (MailFile picture : mail.pictures()) {
      email.embed(source(picture), picture.name(), picture.name());
    }
    for (MailFile file : mail.attachments()) {
      email.attach(source(file), oneLine(file.name()), "", EmailAttachment.ATTACHMENT);
    }
    email.send();
  }

  static String oneLine(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ").strip();
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE - 1) + '…' : line;
  }

  private static void connect(HtmlEmail email, MailSettings server) {
    email.setHostName(server.host());
    email.setSmtpPort(server.port());
    email.setSocketConnectionTimeout(PATIENCE);
    email.setSocketTimeout(PATIENCE);
    boolean protectedLine = server.tls() != MailSettings.Tls.NONE;
    email.setSSLCheckServerIdentity(protectedLine);
    if (server.tls() == MailSettings.Tls.STARTTLS) {
      email.setStartTLSEnabled(true);
      email.setStartTLSRequired(true);
    } else if (server.tls() == MailSettings.Tls.TLS) {
      email.setSSLOnConnect(true);
      email.setSslSmtpPort(Integer.toString(server.port()));
    }
    server.login().ifPresent(login -> email.setAuthentication(login.user(), login.secret()));
  }

  private static DataSource source(MailFile file) {
    ByteArrayDataSource source = new ByteArrayDataSource(file.bytes(), file.type());
    source.setName(file.name());
    return source;
  }

  /** A mail whose Message-ID is given; the library would make a new one for each copy. */
  private static final class Identified extends HtmlEmail {
    private final String messageId;

    Identified(String messageId) {
      this.messageId = messageId;
    }

    @Override
    protected MimeMessage createMimeMessage(Session session) {
      return new MimeMessage(session) {
        @Override
        protected void updateMessageID() throws MessagingException {
          setHeader("Message-ID", messageId);
        }
      };
    }
  }
}
