package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.CustomField;
import com.vaadin.ui.Image;
import com.vaadin.ui.Label;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.WindowPictures;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import id.go.bengkaliskab.pesona.media.Asset;
import java.util.Optional;

/**
 * A picture of the office; its value is the key of the asset. Choosing one proposes the texts of
 * the asset for the fields {@code alt}, {@code caption} and {@code credit} beside it.
 */
final class PhotoField extends CustomField<String> {
  private static final long serialVersionUID = 1L;

  private final transient FieldDefinition.Asset definition;
  private final transient FormContext context;
  private final transient WindowPictures pictures;
  private final CssLayout root = new CssLayout();
  private final Image picture = new Image();
  private final Label name = new Label();
  private final Button choose = new Button();
  private final Button clear = new Button();
  private String value = "";

  PhotoField(FieldDefinition.Asset definition, FormContext context) {
    this.definition = definition;
    this.context = context;
    this.pictures = new WindowPictures(context.sources().photos());
    root.addStyleName("photo-field");
    picture.addStyleName("photo-thumb");
    name.addStyleName("photo-name");
    choose.setId(context.id() + "-choose");
    choose.addClickListener(event -> open());
    clear.setId(context.id() + "-clear");
    clear.setCaption(context.workplace().text("form.photo.clear"));
    clear.addStyleName("quiet-button");
    clear.addClickListener(event -> setValue("", true));
    CssLayout buttons = new CssLayout(choose, clear);
    buttons.addStyleName("photo-buttons");
    CssLayout facts = new CssLayout(name, buttons);
    facts.addStyleName("photo-facts");
    root.addComponents(picture, facts);
    HtmlAttributes.of(this).set("role", "group");
    setFocusDelegate(choose);
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

  private void open() {
    context.workplace().attempt(() -> new PhotoChooser(context, this::take).open());
  }

  private void take(Asset asset) {
    setValue(asset.key(), true);
    context.siblings().propose("alt", asset.alt());
    context.siblings().propose("caption", asset.caption());
    context.siblings().propose("credit", asset.credit());
  }

  private void show() {
    Optional<Asset> asset = context.sources().photos().byKey(value);
    picture.setVisible(asset.isPresent());
    asset.ifPresent(it -> picture.setSource(pictures.small(it)));
    asset.ifPresent(it -> picture.setAlternateText(it.alt().isBlank() ? it.title() : it.alt()));
    name.setValue(asset.map(this::facts).orElseGet(this::nothing));
    choose.setCaption(
        value.isEmpty()
            ? context.text(definition.selectLabel(), "form.photo.choose")
            : context.text(definition.replaceLabel(), "form.photo.replace"));
    choose.setVisible(!isReadOnly());
    clear.setVisible(!isReadOnly() && !value.isEmpty());
  }

  private String facts(Asset asset) {
    return context
        .workplace()
        .text("form.photo.facts", asset.title(), asset.width(), asset.height());
  }

  private String nothing() {
    return context.workplace().text(value.isEmpty() ? "form.photo.none" : "form.photo.gone");
  }
}
