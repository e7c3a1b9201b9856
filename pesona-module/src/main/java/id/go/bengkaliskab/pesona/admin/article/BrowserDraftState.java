package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.shared.JavaScriptExtensionState;
import java.util.HashMap;
import java.util.Map;

/** What the browser knows of the draft; Vaadin reads the fields by their names. */
public final class BrowserDraftState extends JavaScriptExtensionState {
  private static final long serialVersionUID = 1L;

  /** Name under which the browser keeps the draft. */
  public String key = "";

  /** Grows whenever the server asks what is kept. */
  public int asking;

  /** Whether typed text is kept now. */
  public boolean open;

  /** Revision that the person began from. */
  public int baseRevision;

  /** The article as the server knows it at this moment, as JSON. */
  public String content = "{}";

  /** Whether that differs from what is saved. */
  public boolean changed;

  /** Grows whenever the server sets the fields, so that nothing of before counts as typed. */
  public int generation;

  /** Where the fields of a form stand in the content, as a JSON array of steps, by its id. */
  public Map<String, String> forms = new HashMap<>();
}
