package id.go.bengkaliskab.pesona.magnolia;

import id.go.bengkaliskab.pesona.host.contract.HostContract;
import id.go.bengkaliskab.pesona.host.contract.HostUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;

/** The adapter keeps the port's contract on Magnolia as we read it. */
class MagnoliaHostContractTest extends HostContract {
  private final FakeContext context = new FakeContext();

  @AfterAll
  void release() {
    context.close();
  }

  @Override
  public HostUnderTest open(Path folder) {
    return new MagnoliaUnderTest(folder, context);
  }
}
