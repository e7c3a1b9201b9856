package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.shared.ui.JavaScriptComponentState;
import java.util.HashMap;
import java.util.Map;

/** What the browser knows of an upload; Vaadin reads the fields by their names. */
public final class LargeUploadState extends JavaScriptComponentState {
  private static final long serialVersionUID = 1L;

  /** Where uploads begin. */
  public String address = "";

  /** The secret of the session that each request repeats. */
  public String secret = "";

  /** Login of whoever sends; the browser remembers files of each person apart. */
  public String owner = "";

  /** Kinds of files that the window of the system offers first. */
  public String accept = "";

  /** Words by their names. */
  public Map<String, String> texts = new HashMap<>();
}
