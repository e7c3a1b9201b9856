package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.CustomField;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.Optional;

/** Captions of a video (WebVTT), sent from the computer; the value is the key of the asset. */
final class CaptionsField extends CustomField<String> {
  private static final long serialVersionUID = 1L;

  private final transient FormContext context;
  private final CssLayout root = new CssLayout();
  private final Label name = new Label();
  private final Button clear = new Button();
  private final CssLayout bringing = new CssLayout();
  private String value = "";

  CaptionsField(FormContext context) {
    this.context = context;
    root.addStyleName("captions-field");
    clear.setCaption(context.workplace().text("form.captions.clear"));
    clear.addStyleName("quiet-button");
    clear.addClickListener(event -> setValue("", true));
    if (PhotoShelf.mayKeep(context.workplace().person())) {
      bringing.addComponent(
          new LargeUpload(
              context.workplace(),
              context.sources().uploads(),
              "form.captions.upload",
              ".vtt,text/vtt",
              id -> take(Asset.KEY_PREFIX + id)));
    }
    root.addComponents(name, clear, bringing);
    show();
    // made now rather than by the first browser that shows it
    getContent();
  }

  @Override
  protected Component initContent() {
    return root;
  }

  @Override
  public String getEmptyValue() {
    return "";
  }

  @Override
  public String getValue() {
    return value;
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    super.setReadOnly(readOnly);
    show();
  }

  @Override
  protected void doSetValue(String key) {
    value = key == null ? "" : key;
    show();
  }

  private void take(String key) {
    if (!isReadOnly() && captions(key).isPresent()) {
      setValue(key, true);
    } else {
      context.workplace().tell("form.captions.other");
    }
  }

  private Optional<Asset> captions(String key) {
    return context.sources().videos().captionsByKey(key);
  }

  private void show() {
    name.setValue(
        captions(value)
            .map(Asset::title)
            .orElseGet(() -> context.workplace().text("form.captions.none")));
    clear.setVisible(!isReadOnly() && !value.isEmpty());
    bringing.setVisible(!isReadOnly());
  }
}
