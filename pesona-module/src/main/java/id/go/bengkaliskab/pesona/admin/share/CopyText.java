package id.go.bengkaliskab.pesona.admin.share;

import com.vaadin.annotations.JavaScript;
import com.vaadin.server.AbstractJavaScriptExtension;
import com.vaadin.ui.Button;

/**
 * Lets a button copy the text of a field. The browser does it in the click itself: a clipboard is
 * closed to whoever comes later.
 */
@JavaScript("copy-text.js")
final class CopyText extends AbstractJavaScriptExtension {
  private static final long serialVersionUID = 1L;

  private CopyText(Button button) {
    super(button);
  }

  /**
   * @param button what is clicked
   * @param field id of the field
   * @param copied told when the text lies in the clipboard
   */
  static void on(Button button, String field, Runnable copied) {
    CopyText extension = new CopyText(button);
    extension.getState().field = field;
    extension.addFunction("copied", arguments -> copied.run());
  }

  @Override
  protected CopyState getState() {
    return (CopyState) super.getState();
  }
}
