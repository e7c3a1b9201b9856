package id.go.bengkaliskab.pesona.admin.form;

import id.go.bengkaliskab.pesona.refusal.Refused;
import java.io.ByteArrayOutputStream;

/** The bytes of an upload as they come; those above the limit are dropped. */
final class ReceivedFile extends ByteArrayOutputStream {
  private static final int MOST_MEGABYTES = 60;
  private static final int MOST = MOST_MEGABYTES * 1024 * 1024;

  private boolean tooLarge;

  @Override
  public synchronized void write(int oneByte) {
    if (admits(1)) {
      super.write(oneByte);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    if (admits(length)) {
      super.write(bytes, from, length);
    }
  }

  synchronized boolean isTooLarge() {
    return tooLarge;
  }

  static Refused tooLarge() {
    return Refused.because(Refused.Kind.TOO_LARGE, "refusal.upload.large", MOST_MEGABYTES);
  }

  static Refused interrupted(String name) {
    return Refused.because(Refused.Kind.INVALID, "refusal.upload.interrupted", name);
  }

  private boolean admits(int more) {
    tooLarge |= count + more > MOST;
    return !tooLarge;
  }
}
