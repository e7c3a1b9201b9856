package id.go.bengkaliskab.pesona.embedded.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Kasi opens the link of a mail on a phone, reads, and presses the button. */
final class ApprovalByMail {
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
  private static final int OK = 200;

  private final URI base;

  ApprovalByMail(URI base) {
    this.base = base;
  }

  /**
   * Approves.
   *
   * @throws IOException when the page doesn't answer as it should
   */
  void approve(CaughtMail mail) throws IOException, InterruptedException {
    URI page =
        base.resolve(
            mail.approvalPath()
                .orElseThrow(() -> new IOException("no approval link in " + mail.file())));
    HttpClient phone = HttpClient.newHttpClient();
    HttpResponse<String> shown =
        phone.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    Matcher form = FORM.matcher(shown.body());
    if (shown.statusCode() != OK || !form.find()) {
      throw new IOException("the approval page answered " + shown.statusCode());
    }
    HttpResponse<String> decided =
        phone.send(
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "outcome=approve&form="
                            + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8)))
                .build(),
            BodyHandlers.ofString());
    if (decided.statusCode() != OK) {
      throw new IOException("the decision was answered " + decided.statusCode());
    }
  }
}
