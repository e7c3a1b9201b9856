package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Removes uploads that have not gone on for a day. */
public final class UploadSweep implements PeriodicTask {
  private final ResumableUploads uploads;

  /**
   * @param uploads what is arriving
   */
  public UploadSweep(ResumableUploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public String name() {
    return "upload-sweep";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    try {
      uploads.sweep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
