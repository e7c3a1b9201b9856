package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.shared.ui.JavaScriptComponentState;
import java.util.HashMap;
import java.util.Map;

/** What the browser knows of a rich text; Vaadin reads the fields by their names. */
public final class RichTextState extends JavaScriptComponentState {
  private static final long serialVersionUID = 1L;

  /** The markup. */
  public String html = "";

  /** Grows each time that the server sets the markup, so that typed text is never set back. */
  public int setting;

  /** Whether it is only to be read. */
  public boolean onlyToRead;

  /** Height in pixels below which it doesn't shrink. */
  public int leastHeight;

  /** Buttons of the tool bar, in TinyMCE's words. */
  public String toolbar = "";

  /** Kinds of paragraphs, in TinyMCE's words. */
  public String blocks = "";

  /** Language of the texts. */
  public String language = "";

  /** What assistive technology calls the text. */
  public String label = "";

  /** Texts by TinyMCE's English ones. */
  public Map<String, String> texts = new HashMap<>();

  /** Addresses of small pictures by the keys of their assets. */
  public Map<String, String> pictures = new HashMap<>();
}
