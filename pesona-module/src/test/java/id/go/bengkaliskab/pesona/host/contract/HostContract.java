package id.go.bengkaliskab.pesona.host.contract;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The whole contract of the port, for a host to be run against. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class HostContract
    implements SessionsContract,
        AccessContract,
        DirectoryContract,
        CurrentUserContract,
        PublisherContract,
        ResourcesContract,
        TextsContract,
        BaseUrlsContract,
        KeysContract,
        PeriodicTasksContract {
  private HostUnderTest tested;

  @BeforeAll
  void start(@TempDir Path folder) {
    tested = open(folder);
  }

  @AfterAll
  void stop() {
    tested.close();
  }

  @Override
  public final HostUnderTest tested() {
    return tested;
  }
}
