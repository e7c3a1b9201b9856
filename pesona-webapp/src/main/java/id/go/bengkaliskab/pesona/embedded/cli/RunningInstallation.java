package id.go.bengkaliskab.pesona.embedded.cli;

import id.go.bengkaliskab.pesona.embedded.Installation;
import java.util.concurrent.CountDownLatch;

/** Keeps an installation running until the process is asked to end. */
final class RunningInstallation {
  private final Installation installation;
  private final CountDownLatch ended = new CountDownLatch(1);

  RunningInstallation(Installation installation) {
    this.installation = installation;
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  synchronized void stop() {
    if (ended.getCount() > 0) {
      installation.close();
      ended.countDown();
    }
  }
}
