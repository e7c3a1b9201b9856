package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.CustomField;
import com.vaadin.ui.Upload;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.Document;
import id.go.bengkaliskab.pesona.media.DocumentShelf;

/** A document of the office, chosen or brought in; its value is the key of the asset. */
final class DocumentField extends CustomField<String> {
  private static final long serialVersionUID = 1L;

  private static final long KILOBYTE = 1024;

  private final transient FormContext context;
  private final transient DocumentShelf documents;
  private final CssLayout root = new CssLayout();
  private final ComboBox<String> choice = new ComboBox<>();
  private final Upload upload = new Upload();

  DocumentField(FormContext context) {
    this.context = context;
    this.documents = context.sources().documents();
    root.addStyleName("document-field");
    choice.setId(context.id() + "-choice");
    choice.setWidth("100%");
    choice.setPlaceholder(context.workplace().text("form.document.choose"));
    choice.setDataProvider(
        Searched.by(
            (words, most) -> documents.find(words, most).stream().map(Document::key).toList()));
    choice.setItemCaptionGenerator(
        key -> documents.byKey(key).map(this::facts).orElseGet(this::gone));
    choice.addValueChangeListener(
        event -> {
          if (event.isUserOriginated()) {
            setValue(event.getValue() == null ? "" : event.getValue(), true);
          }
        });
    receive();
    root.addComponents(choice, upload);
    setFocusDelegate(choice);
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
    return choice.getOptionalValue().orElse("");
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    super.setReadOnly(readOnly);
    choice.setReadOnly(readOnly);
    upload.setVisible(!readOnly);
  }

  @Override
  protected void doSetValue(String key) {
    choice.setValue(key == null || key.isEmpty() ? null : key);
  }

  private void receive() {
    upload.setId(context.id() + "-upload");
    upload.setButtonCaption(context.workplace().text("form.document.upload"));
    upload.setImmediateMode(true);
    upload.setAcceptMimeTypes("application/pdf");
    ReceivedFile[] file = new ReceivedFile[1];
    upload.setReceiver(
        (name, type) -> {
          file[0] = new ReceivedFile();
          return file[0];
        });
    upload.addSucceededListener(event -> take(event.getFilename(), file[0]));
    upload.addFailedListener(
        event ->
            context
                .workplace()
                .attempt(
                    () -> {
                      throw file[0] != null && file[0].isTooLarge()
                          ? ReceivedFile.tooLarge()
                          : ReceivedFile.interrupted(event.getFilename());
                    }));
  }

  private void take(String name, ReceivedFile file) {
    context
        .workplace()
        .attempt(
            () -> {
              Document taken =
                  documents.take(
                      context.workplace().person(), name, Bytes.wrap(file.toByteArray()));
              choice.getDataProvider().refreshAll();
              setValue(taken.key(), true);
              context.siblings().propose("title", taken.title().replaceFirst("(?i)\\.pdf$", ""));
            });
  }

  private String facts(Document document) {
    return context
        .workplace()
        .text(
            "form.document.facts",
            document.title(),
            Math.max(1, document.size() / KILOBYTE),
            document.storedAt());
  }

  private String gone() {
    return context.workplace().text("form.document.gone");
  }
}
