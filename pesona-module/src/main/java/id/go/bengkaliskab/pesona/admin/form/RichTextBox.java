package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.annotations.JavaScript;
import com.vaadin.annotations.StyleSheet;
import com.vaadin.data.HasValue;
import com.vaadin.server.Resource;
import com.vaadin.server.ResourceReference;
import com.vaadin.shared.Registration;
import com.vaadin.ui.AbstractJavaScriptComponent;
import id.go.bengkaliskab.pesona.admin.HtmlAttributes;
import id.go.bengkaliskab.pesona.admin.WindowPictures;
import id.go.bengkaliskab.pesona.admin.dialog.FieldDefinition;
import id.go.bengkaliskab.pesona.article.richtext.RichText;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Rich text, edited by TinyMCE in the page itself. Its value is markup of the allow-list whatever a
 * browser sends. What is typed comes after a pause, when the text is left, and before any other
 * act.
 */
@JavaScript({"vaadin://pesona/tinymce/tinymce.min.js", "vaadin://pesona/richtext/richtext.js"})
@StyleSheet("vaadin://pesona/richtext/richtext.css")
final class RichTextBox extends AbstractJavaScriptComponent implements HasValue<String> {
  private static final long serialVersionUID = 1L;
  private static final String REQUIRED = "must-be-filled";
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final transient PhotoShelf photos;
  private final transient WindowPictures pictures;
  private final Set<ValueChangeListener<String>> listeners = new LinkedHashSet<>();
  private String value = "";

  /**
   * @param photos pictures that stand within the text
   * @param words texts of the tool bar
   * @param language language of these texts
   */
  RichTextBox(
      FieldDefinition.RichText definition,
      PhotoShelf photos,
      RichTextWords words,
      Locale language) {
    this.photos = photos;
    this.pictures = new WindowPictures(photos);
    HtmlAttributes.of(this).set("role", "group");
    RichTextState state = getState();
    state.leastHeight = definition.height();
    state.toolbar = words.toolbar(definition.lists(), definition.tables());
    state.blocks = words.blocks();
    state.texts.putAll(words.all());
    state.language = language.getLanguage();
    addStyleName("rich-text");
    addFunction("typed", arguments -> typed(arguments.getString(0)));
  }

  static RichTextBox of(FieldDefinition.RichText definition, FormContext context) {
    RichTextBox box =
        new RichTextBox(
            definition,
            context.sources().photos(),
            new RichTextWords(context.workplace()),
            context.workplace().locale());
    box.getState().label = context.text(definition.basics().label()).orElse("");
    return box;
  }

  @Override
  public String getValue() {
    return value;
  }

  @Override
  public String getEmptyValue() {
    return "";
  }

  @Override
  public void setValue(String html) {
    change(clean(html), false);
    RichTextState state = getState();
    state.html = value;
    state.setting++;
    showPictures(state);
  }

  @Override
  public Registration addValueChangeListener(ValueChangeListener<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    getState().onlyToRead = readOnly;
  }

  @Override
  public boolean isReadOnly() {
    return getState(false).onlyToRead;
  }

  /** The theme marks the caption; Vaadin does so for its own fields only. */
  @Override
  public void setRequiredIndicatorVisible(boolean visible) {
    removeStyleName(REQUIRED);
    if (visible) {
      addStyleName(REQUIRED);
    }
  }

  @Override
  public boolean isRequiredIndicatorVisible() {
    return getStyleName().contains(REQUIRED);
  }

  @Override
  protected RichTextState getState() {
    return (RichTextState) super.getState();
  }

  @Override
  protected RichTextState getState(boolean markAsDirty) {
    return (RichTextState) super.getState(markAsDirty);
  }

  private void typed(String html) {
    if (isReadOnly()) {
      return;
    }
    String typed = clean(html);
    // the browser has it already; sending it back would move the cursor
    getState(false).html = typed;
    change(typed, true);
  }

  private void change(String next, boolean byPerson) {
    String before = value;
    if (!next.equals(before)) {
      value = next;
      ValueChangeEvent<String> event = new ValueChangeEvent<>(this, this, before, byPerson);
      Set.copyOf(listeners).forEach(listener -> listener.valueChange(event));
    }
  }

  /** Markup without a word or picture, which an emptied editor leaves, is no text. */
  private static String clean(String html) {
    String clean = RichText.clean(html);
    boolean says =
        !RichText.plain(clean).replace(NO_BREAK_SPACE, ' ').isBlank()
            || clean.contains("data-asset");
    return says ? clean : "";
  }

  private void showPictures(RichTextState state) {
    state.pictures.clear();
    RichText.ASSET_KEY
        .matcher(value)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(
            key -> photos.byKey(key).ifPresent(asset -> show(state, key, pictures.small(asset))));
  }

  private void show(RichTextState state, String key, Resource resource) {
    String name = key.replace(':', '-');
    setResource(name, resource);
    state.pictures.put(key, ResourceReference.create(resource, this, name).getURL());
  }
}
