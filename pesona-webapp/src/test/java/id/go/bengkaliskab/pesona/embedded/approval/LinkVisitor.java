package id.go.bengkaliskab.pesona.embedded.approval;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.apache.commons.mail.util.MimeMessageParser;

/** Takes the link out of a mail and opens it as a browser without script would. */
final class LinkVisitor {
  private static final Pattern LINK =
      Pattern.compile("https://kerja\\.example(/\\.pesona/approval/[A-Za-z0-9_-]{43})");
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String path;

  private LinkVisitor(URI server, String path) {
    this.server = server;
    this.path = path;
  }

  static LinkVisitor with(Office office, MimeMessage mail) {
    Matcher matcher = LINK.matcher(text(mail));
    if (!matcher.find()) {
      throw new AssertionError("no link in the mail: " + text(mail));
    }
    return new LinkVisitor(office.address(), matcher.group(1));
  }

  static LinkVisitor at(Office office, String path) {
    return new LinkVisitor(office.address(), path);
  }

  /** The last mail to an address. */
  static MimeMessage mailTo(GreenMail mail, String login) {
    return Arrays.stream(mail.getReceivedMessages())
        .filter(it -> recipient(it).equals(login + "@kantor.example"))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("no mail to " + login));
  }

  static String recipient(MimeMessage mail) {
    try {
      return ((javax.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static MimeMessageParser parsed(MimeMessage mail) {
    try {
      return new MimeMessageParser(mail).parse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(MimeMessage mail) {
    return parsed(mail).getPlainContent();
  }

  String path() {
    return path;
  }

  HttpResponse<String> get() {
    return send(HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  HttpResponse<String> head() {
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<String> get(String below) {
    return send(HttpRequest.newBuilder(server.resolve(path + below)).GET());
  }

  /** The form's token, from the page. */
  String form() {
    Matcher matcher = FORM.matcher(get().body());
    if (!matcher.find()) {
      throw new AssertionError("no form on the page");
    }
    return matcher.group(1);
  }

  HttpResponse<String> approve() {
    return post(Map.of("form", form(), "outcome", "approve"));
  }

  HttpResponse<String> reject(String reason) {
    return post(Map.of("form", form(), "outcome", "reject", "reason", reason));
  }

  HttpResponse<String> post(Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + '='
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
