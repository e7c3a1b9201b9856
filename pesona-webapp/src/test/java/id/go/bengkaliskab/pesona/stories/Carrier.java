package id.go.bengkaliskab.pesona.stories;

import id.go.bengkaliskab.pesona.outbox.Handler;
import id.go.bengkaliskab.pesona.outbox.Message;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A handler whose fate the test decides. */
class Carrier implements Handler {
  final List<Message> carried = new CopyOnWriteArrayList<>();
  final List<Message> givenUp = new CopyOnWriteArrayList<>();
  final AtomicInteger tried = new AtomicInteger();
  final AtomicInteger asked = new AtomicInteger();
  volatile boolean ready = true;
  private final String type;
  private int failures;
  private int attempts = 12;
  private boolean failsAtTheEnd;
  private String breaksDownAt = "";

  Carrier() {
    this("mail");
  }

  Carrier(String type) {
    this.type = type;
  }

  Carrier failing(int times) {
    failures = times;
    return this;
  }

  Carrier withAttempts(int most) {
    attempts = most;
    return this;
  }

  Carrier failingAtTheEnd() {
    failsAtTheEnd = true;
    return this;
  }

  Carrier breakingDownAt(String key) {
    breaksDownAt = key;
    return this;
  }

  Carrier notReady() {
    ready = false;
    return this;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public boolean ready() {
    asked.incrementAndGet();
    return ready;
  }

  @Override
  public int attempts() {
    return attempts;
  }

  @Override
  public void carryOut(Message message) throws Exception {
    if (tried.incrementAndGet() <= failures) {
      throw new IOException("no connection");
    }
    if (message.payload().path("to").asText().equals(breaksDownAt)) {
      throw new NoClassDefFoundError("a library is missing");
    }
    carried.add(message);
  }

  @Override
  public void gaveUp(Message message) {
    givenUp.add(message);
    if (failsAtTheEnd) {
      throw new IllegalStateException("telling failed");
    }
  }
}
