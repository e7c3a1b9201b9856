package id.go.bengkaliskab.pesona.admin.share;

import com.vaadin.shared.JavaScriptExtensionState;

/** What the browser knows of a {@link CopyText}. */
public class CopyState extends JavaScriptExtensionState {
  private static final long serialVersionUID = 1L;

  /** Id of the field whose text is copied. */
  public String field;
}
