package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.annotations.JavaScript;
import com.vaadin.ui.AbstractJavaScriptComponent;
import id.go.bengkaliskab.pesona.admin.Workplace;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends a file of any size from the browser in pieces, beside the screen: it shows how far it has
 * come, can be cancelled, and goes on where a broken line left it, also on another day when the
 * same file is picked again.
 */
@JavaScript({"vaadin://pesona/upload/tus.js", "vaadin://pesona/upload/large-upload.js"})
final class LargeUpload extends AbstractJavaScriptComponent {
  private static final long serialVersionUID = 1L;
  private static final List<String> WORDS =
      List.of("sending", "checking", "waiting", "broken", "failed", "cancel", "cancelled");

  /**
   * @param target where and with which secret files are sent
   * @param pick key of the words on the button
   * @param accept kinds of files that are offered first
   * @param received gets the id of the asset that the file became; whoever sits at the browser may
   *     send any
   */
  LargeUpload(
      Workplace workplace,
      UploadTarget target,
      String pick,
      String accept,
      Consumer<String> received) {
    addStyleName("large-upload");
    LargeUploadState state = getState();
    state.address = workplace.navigation().address(target.path());
    state.secret = target.secret().get();
    state.owner = workplace.person().login();
    state.accept = accept;
    WORDS.forEach(
        word -> state.texts.put(word, workplace.text("form.upload." + word, "{0}", "{1}")));
    state.texts.put("pick", workplace.text(pick));
    addFunction("done", arguments -> received.accept(arguments.getString(0)));
  }

  @Override
  protected LargeUploadState getState() {
    return (LargeUploadState) super.getState();
  }

  @Override
  protected LargeUploadState getState(boolean markAsDirty) {
    return (LargeUploadState) super.getState(markAsDirty);
  }
}
