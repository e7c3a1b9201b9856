package id.go.bengkaliskab.pesona.admin.form;

import com.vaadin.server.StreamVariable;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Html5File;
import com.vaadin.ui.Label;
import com.vaadin.ui.Upload;
import com.vaadin.ui.dnd.FileDropTarget;
import id.go.bengkaliskab.pesona.admin.Workplace;
import id.go.bengkaliskab.pesona.media.Asset;
import id.go.bengkaliskab.pesona.media.Bytes;
import id.go.bengkaliskab.pesona.media.PhotoShelf;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Where photos are dropped or picked from the computer. */
final class PhotoDrop {
  /** What browsers offer to pick; few systems know a type for Photoshop files. */
  private static final String ACCEPTED =
      "image/jpeg,image/png,image/tiff,image/webp,image/vnd.adobe.photoshop,.psd";

  private final Workplace workplace;
  private final PhotoShelf photos;
  private final Consumer<List<Asset>> received;
  private final CssLayout root = new CssLayout();

  /**
   * @param received gets the photos that were taken in, when all files have come
   */
  PhotoDrop(Workplace workplace, PhotoShelf photos, Consumer<List<Asset>> received) {
    this.workplace = workplace;
    this.photos = photos;
    this.received = received;
    Label hint = new Label(workplace.text("form.photo.drop"));
    hint.addStyleName("quiet");
    root.setId("photo-drop");
    root.addStyleName("photo-drop");
    root.addComponents(hint, upload());
    new FileDropTarget<>(root, event -> dropped(event.getFiles()));
  }

  Component component() {
    return root;
  }

  private Upload upload() {
    Upload upload = new Upload();
    upload.setId("photo-upload");
    upload.setButtonCaption(workplace.text("form.photo.upload"));
    upload.setImmediateMode(true);
    upload.setAcceptMimeTypes(ACCEPTED);
    ReceivedFile[] file = new ReceivedFile[1];
    upload.setReceiver(
        (name, type) -> {
          file[0] = new ReceivedFile();
          return file[0];
        });
    upload.addSucceededListener(
        event -> {
          List<Asset> assets = new ArrayList<>();
          take(event.getFilename(), file[0], assets);
          tell(assets);
        });
    upload.addFailedListener(event -> failed(event.getFilename(), file[0]));
    return upload;
  }

  private void dropped(Collection<Html5File> files) {
    List<Asset> assets = new ArrayList<>();
    int[] open = {files.size()};
    for (Html5File file : files) {
      file.setStreamVariable(
          new DroppedFile(
              (content, whole) -> {
                if (whole) {
                  take(file.getFileName(), content, assets);
                } else {
                  failed(file.getFileName(), content);
                }
                if (--open[0] == 0) {
                  tell(assets);
                }
              }));
    }
  }

  private void take(String name, ReceivedFile file, List<Asset> assets) {
    workplace.attempt(
        () -> {
          if (file.isTooLarge()) {
            throw ReceivedFile.tooLarge();
          }
          assets.add(photos.take(workplace.person(), name, Bytes.wrap(file.toByteArray())));
        });
  }

  private void tell(List<Asset> assets) {
    if (!assets.isEmpty()) {
      workplace.tell("form.photo.received", assets.size());
      received.accept(assets);
    }
  }

  private void failed(String name, ReceivedFile file) {
    workplace.attempt(
        () -> {
          throw file != null && file.isTooLarge()
              ? ReceivedFile.tooLarge()
              : ReceivedFile.interrupted(name);
        });
  }

  /** Tells the content of a dropped file, and whether it came whole. */
  @FunctionalInterface
  private interface Arrival {
    void came(ReceivedFile content, boolean whole);
  }

  private static final class DroppedFile implements StreamVariable {
    private static final long serialVersionUID = 1L;

    private final transient Arrival arrival;
    private final transient ReceivedFile content = new ReceivedFile();

    DroppedFile(Arrival arrival) {
      this.arrival = arrival;
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public boolean listenProgress() {
      return false;
    }

    @Override
    public void onProgress(StreamingProgressEvent event) {
      // not listened to
    }

    @Override
    public void streamingStarted(StreamingStartEvent event) {
      // the bytes tell
    }

    @Override
    public void streamingFinished(StreamingEndEvent event) {
      arrival.came(content, true);
    }

    @Override
    public void streamingFailed(StreamingErrorEvent event) {
      arrival.came(content, false);
    }

    @Override
    public boolean isInterrupted() {
      return content.isTooLarge();
    }
  }
}
