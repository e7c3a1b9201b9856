package id.go.bengkaliskab.pesona.embedded.publishing;

import id.go.bengkaliskab.pesona.host.Publisher;
import id.go.bengkaliskab.pesona.host.PublishingFailed;
import java.util.ArrayList;
import java.util.List;

/** Fails before its nth call, as if the process had died there. */
final class FailingPublisher implements Publisher {
  private final Publisher real;
  private final List<String> copies = new ArrayList<>();
  private int callsLeft = Integer.MAX_VALUE;

  FailingPublisher(Publisher real) {
    this.real = real;
  }

  void failAfter(int calls) {
    callsLeft = calls;
  }

  void recover() {
    callsLeft = Integer.MAX_VALUE;
  }

  /** Paths of the copies that were carried to the public. */
  List<String> copies() {
    return List.copyOf(copies);
  }

  @Override
  public void publishAsset(String assetId) {
    count();
    real.publishAsset(assetId);
  }

  @Override
  public void withdrawAsset(String assetId) {
    count();
    real.withdrawAsset(assetId);
  }

  @Override
  public void publishCopy(String path) {
    count();
    real.publishCopy(path);
    copies.add(path);
  }

  @Override
  public void withdrawCopy(String path) {
    count();
    real.withdrawCopy(path);
  }

  private void count() {
    if (callsLeft == 0) {
      throw new PublishingFailed("the line is down", null);
    }
    callsLeft--;
  }
}
