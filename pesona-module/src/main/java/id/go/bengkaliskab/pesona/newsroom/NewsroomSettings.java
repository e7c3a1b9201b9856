package id.go.bengkaliskab.pesona.newsroom;

import id.go.bengkaliskab.pesona.approval.ApprovalSettings;
import id.go.bengkaliskab.pesona.notice.MailSettings;
import id.go.bengkaliskab.pesona.sheet.HeadOfOffice;
import id.go.bengkaliskab.pesona.site.Contact;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an office has set, as far as the newsroom must know.
 *
 * @param office name of the office, on letters, pages and paper
 * @param contact how the public reaches the office
 * @param head head of the office, who ratified the procedure
 * @param linkMode what a link of an approval mail lets its holder do
 * @param linkDays office days until such a link ends, at least 1
 * @param mail gives the mail server; empty while none is set
 * @param renditions folder of smaller copies of photos, which can be lost and made again
 * @param uploads folder of files that are still arriving
 * @param addresses where the host has put what pages and screens lead to
 */
public record NewsroomSettings(
    String office,
    Contact contact,
    HeadOfOffice head,
    ApprovalSettings.Mode linkMode,
    int linkDays,
    Supplier<Optional<MailSettings>> mail,
    Path renditions,
    Path uploads,
    NewsroomAddresses addresses) {
  public NewsroomSettings {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(linkMode, "linkMode");
    Objects.requireNonNull(mail, "mail");
    Objects.requireNonNull(renditions, "renditions");
    Objects.requireNonNull(uploads, "uploads");
    Objects.requireNonNull(addresses, "addresses");
    if (linkDays < 1) {
      throw new IllegalArgumentException("a link lives at least one office day: " + linkDays);
    }
  }
}
