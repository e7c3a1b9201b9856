package id.go.bengkaliskab.pesona.admin.media;

import com.vaadin.shared.ui.JavaScriptComponentState;
import java.util.HashMap;
import java.util.Map;

/** What the browser needs to send files; Vaadin reads the fields by their names. */
public final class UploadAreaState extends JavaScriptComponentState {
  private static final long serialVersionUID = 1L;

  /** Address where files arrive in pieces. */
  public String address = "";

  /** The secret that state changes of this browser repeat. */
  public String secret = "";

  /** Login of whoever sends; the browser remembers files of each person apart. */
  public String owner = "";

  /** Folder in which what arrives is to lie. */
  public String folder = "";

  /** Most bytes of a piece. */
  public int piece;

  /** Texts by their names. */
  public Map<String, String> words = new HashMap<>();
}
