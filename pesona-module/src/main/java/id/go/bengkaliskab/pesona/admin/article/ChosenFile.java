package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.ui.Upload;
import java.io.OutputStream;
import java.util.function.Function;

/** Streams a file that was chosen by the button to its arrival. */
final class ChosenFile
    implements Upload.Receiver, Upload.ProgressListener, Upload.FinishedListener {
  private static final long serialVersionUID = 1L;

  private final transient Function<String, Arrival> arrivals;
  private transient Arrival arrival;

  ChosenFile(Function<String, Arrival> arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public OutputStream receiveUpload(String fileName, String mimeType) {
    arrival = arrivals.apply(fileName);
    return arrival.sink();
  }

  @Override
  public void updateProgress(long received, long size) {
    arrival.progress(received, size);
  }

  @Override
  public void uploadFinished(Upload.FinishedEvent event) {
    if (event instanceof Upload.FailedEvent) {
      arrival.failed();
    } else {
      arrival.finished();
    }
  }
}
