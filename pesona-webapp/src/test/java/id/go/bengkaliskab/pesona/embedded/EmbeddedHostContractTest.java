package id.go.bengkaliskab.pesona.embedded;

import id.go.bengkaliskab.pesona.host.contract.HostContract;
import id.go.bengkaliskab.pesona.host.contract.HostUnderTest;
import java.nio.file.Path;

/** The embedded host keeps the port's contract. */
class EmbeddedHostContractTest extends HostContract {

  @Override
  public HostUnderTest open(Path folder) {
    return new EmbeddedUnderTest(folder);
  }
}
