package id.go.bengkaliskab.pesona.upload;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/** Removes uploads that have not gone on for a day. */
public final class UploadSweep implements PeriodicTask {
  private final ResumableUploads uploads;
  private final Clock clock;

  /**
   * @param uploads what is arriving
   * @param clock the time
   */
  public UploadSweep(ResumableUploads uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
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
      uploads.sweep(clock.instant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
