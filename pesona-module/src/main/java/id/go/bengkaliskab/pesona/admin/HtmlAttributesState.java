package id.go.bengkaliskab.pesona.admin;

import com.vaadin.shared.JavaScriptExtensionState;
import java.util.Map;
import java.util.TreeMap;

/** What the browser knows of {@link HtmlAttributes}. */
public class HtmlAttributesState extends JavaScriptExtensionState {
  private static final long serialVersionUID = 1L;

  /** Values by name. */
  public Map<String, String> attributes = new TreeMap<>();
}
