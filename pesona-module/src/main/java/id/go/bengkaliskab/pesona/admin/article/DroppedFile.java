package id.go.bengkaliskab.pesona.admin.article;

import com.vaadin.server.StreamVariable;
import java.io.OutputStream;

/** Streams a dropped file to its arrival. */
final class DroppedFile implements StreamVariable {
  private static final long serialVersionUID = 1L;

  private final transient Arrival arrival;
  private transient boolean tooLarge;

  DroppedFile(Arrival arrival) {
    this.arrival = arrival;
  }

  @Override
  public OutputStream getOutputStream() {
    return arrival.sink();
  }

  @Override
  public boolean listenProgress() {
    return true;
  }

  @Override
  public void onProgress(StreamingProgressEvent event) {
    tooLarge = arrival.isTooLarge(event.getBytesReceived());
    arrival.progress(event.getBytesReceived(), event.getContentLength());
  }

  @Override
  public void streamingStarted(StreamingStartEvent event) {
    tooLarge = arrival.isTooLarge(event.getContentLength());
  }

  @Override
  public void streamingFinished(StreamingEndEvent event) {
    arrival.finished();
  }

  @Override
  public void streamingFailed(StreamingErrorEvent event) {
    arrival.failed();
  }

  @Override
  public boolean isInterrupted() {
    return tooLarge;
  }
}
