package id.go.bengkaliskab.pesona.embedded.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Counts the requests under way, so that a stop can wait for them. */
final class RequestsUnderWay extends ValveBase {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private int count;

  RequestsUnderWay() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    change(1);
    try {
      getNext().invoke(request, response);
      if (!request.isAsync()) {
        // else a stop could close the connection between here and the last bytes
        response.finishResponse();
      }
    } finally {
      change(-1);
    }
  }

  /** Waits until none is under way; false when they took longer than that. */
  boolean awaitEnd(Duration patience) {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (count > 0 && left > 0) {
        left = ended.awaitNanos(left);
      }
      return count == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void change(int by) {
    lock.lock();
    try {
      count += by;
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
