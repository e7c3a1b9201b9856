package id.go.bengkaliskab.pesona.embedded.config;

import id.go.bengkaliskab.pesona.host.BaseUrls;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.site.Contact;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All settings of this installation, checked.
 *
 * @param port port to listen on; 0 lets the system choose
 * @param address address to listen on
 * @param data folder of all data, absolute
 * @param lightModules folder of the light modules, absolute
 * @param demo whether made-up people with a known password are welcome
 * @param development whether edits of the light module are taken up at once and its faults shown
 * @param office name of the office, as in bylines and on paper
 * @param contact how the public reaches the office
 * @param head head of the office, who ratified the procedure
 * @param urls addresses of this installation
 * @param mail the mail server, empty when no mail is sent
 * @param approval links of approval mails
 * @param idle time without a request after which a sign-in ends
 * @param values every setting with its value and origin, to be shown
 * @param warnings what looks wrong and doesn't stop the start
 */
public record Configuration(
    int port,
    String address,
    Path data,
    Path lightModules,
    boolean demo,
    boolean development,
    String office,
    Contact contact,
    HeadOfOffice head,
    BaseUrls urls,
    Optional<MailSettings> mail,
    Approval approval,
    Duration idle,
    List<SettingValue> values,
    List<String> warnings) {

  public Configuration {
    values = List.copyOf(values);
    warnings = List.copyOf(warnings);
  }

  /** Whether browsers may send the session cookie over TLS only. */
  public boolean secureCookies() {
    return "https".equals(urls.author().getScheme());
  }
}
