package id.go.bengkaliskab.pesona.host.contract;

import id.go.bengkaliskab.pesona.host.Host;
import id.go.bengkaliskab.pesona.host.Person;
import java.nio.file.Path;

/** A host on a folder of the test, and the hands to bring it into a state. */
public interface HostUnderTest extends AutoCloseable {

  /** Where the office works; another object after {@link #restart()}. */
  Host host();

  /** What the public reads from; the same as {@link #host()} where one system is both. */
  Host publicSide();

  /** Gives somebody an account, or changes the one that is there. */
  void employ(Person person);

  /** A browser that nobody has used yet. */
  VisitingBrowser browser();

  /** Stops the host and starts it again on the same folder. */
  void restart();

  /** The file of the sealing key. */
  Path keyFile();

  @Override
  void close();
}
