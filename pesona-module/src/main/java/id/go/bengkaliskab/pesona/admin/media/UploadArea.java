package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.annotations.JavaScript;
import com.vaadin.ui.AbstractJavaScriptComponent;
import elemental.json.JsonArray;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.gallery.Arrival;
import id.go.bengkaliskab.pesona.media.Folders;
import id.go.bengkaliskab.pesona.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where many files are dropped or picked. The browser sends them in pieces, two at a time, and goes
 * on where it was after a broken line or a reload; what became of each is said here.
 */
@JavaScript({"vaadin://pesona/upload/tus.js", "vaadin://pesona/media/uploads.js"})
public final class UploadArea extends AbstractJavaScriptComponent {
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(UploadArea.class);
  private static final int PIECE = 4 * 1024 * 1024;
  private static final List<String> WORDS =
      List.of(
          "invitation",
          "choose",
          "waiting",
          "sending",
          "checking",
          "stopped",
          "broken",
          "refused",
          "cancel",
          "resume",
          "discard",
          "open",
          "total",
          "done",
          "unfinished",
          "leaving",
          "dismiss");

  private final transient Workplace workplace;
  private final transient MediaParts parts;

  /**
   * @param arrived called when all that was under way has come
   * @param open leads to an asset
   */
  UploadArea(Workplace workplace, MediaParts parts, Runnable arrived, Consumer<String> open) {
    this.workplace = workplace;
    this.parts = parts;
    setId("media-uploads");
    setWidth("100%");
    UploadAreaState state = getState();
    state.address = workplace.navigation().address(parts.uploads());
    state.secret = parts.secret().get();
    state.owner = workplace.person().login();
    state.piece = PIECE;
    Map<String, String> words = new HashMap<>();
    WORDS.forEach(word -> words.put(word, workplace.text("media.upload." + word)));
    state.words = Map.copyOf(words);
    addFunction("settle", this::settle);
    addFunction("open", arguments -> open.accept(arguments.getString(0)));
    addFunction("idle", arguments -> arrived.run());
  }

  /** Sends what comes from now on into a folder. */
  void into(String folder) {
    getState().folder = folder;
  }

  private void settle(JsonArray arguments) {
    String row = arguments.getString(0);
    String asset = arguments.getString(1);
    String wished = arguments.getString(2);
    String folder = parts.folders().exists(wished) ? wished : "";
    try {
      Arrival arrival = parts.arrivals().settle(asset, folder, workplace.actor());
      String name = arrival.entry().asset().title();
      String sentence =
          arrival.known()
              ? workplace.text("media.upload.known", name)
              : workplace.text("media.upload.added", place(folder));
      tell(row, arrival.known() ? "known" : "added", sentence, arrival.entry().asset().id());
    } catch (Refused refused) {
      tell(row, "refused", workplace.sentence(refused), "");
    } catch (RuntimeException e) {
      log.error("an upload could not be settled", e);
      tell(row, "refused", workplace.text("admin.failed"), "");
    }
  }

  private String place(String folder) {
    return folder.isEmpty() ? workplace.text("media.root") : Folders.name(folder);
  }

  private void tell(String row, String kind, String sentence, String asset) {
    callFunction("settled", row, kind, sentence, asset);
  }

  @Override
  protected UploadAreaState getState() {
    return (UploadAreaState) super.getState();
  }
}
