package id.go.bengkaliskab.pesona.embedded.health;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bengkaliskab.pesona.host.Person;
import id.go.bengkaliskab.pesona.notice.Letter;
import id.go.bengkaliskab.pesona.notice.LetterWriter;
import id.go.bengkaliskab.pesona.notice.Mail;
import id.go.bengkaliskab.pesona.outbox.Message;
import id.go.bengkaliskab.pesona.store.CanonicalJson;
import java.util.Map;
import java.util.Optional;

/** Warns an administrator that the disk is nearly full. */
public final class DiskLetter implements Letter {
  static final String KIND = "disk-low";
  private static final String FREE = "freeMebibytes";
  private static final String PERCENT = "percentFree";

  private final LetterWriter writer;
  private final String folder;

  /**
   * @param writer writes
   * @param folder name of the data folder
   */
  public DiskLetter(LetterWriter writer, String folder) {
    this.writer = writer;
    this.folder = folder;
  }

  /** What a promise of this letter carries. */
  static ObjectNode values(DiskSpace space) {
    return CanonicalJson.object()
        .put(FREE, space.freeMebibytes())
        .put(PERCENT, space.percentFree());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Mail> write(Message message, Person to) {
    return Optional.of(
        writer.write(
            KIND,
            to,
            "",
            Map.of(
                "free", Long.toString(message.payload().required(FREE).longValue()),
                "percent", Integer.toString(message.payload().required(PERCENT).intValue()),
                "folder", folder)));
  }
}
