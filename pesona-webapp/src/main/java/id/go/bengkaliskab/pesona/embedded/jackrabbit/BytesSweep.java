package id.go.bengkaliskab.pesona.embedded.jackrabbit;

import id.go.bengkaliskab.pesona.host.PeriodicTask;
import java.time.Duration;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes bytes off the disk that no node holds any more, such as those of removed videos. The
 * repository itself keeps them for ever.
 */
public final class BytesSweep implements PeriodicTask {
  private static final Logger log = LoggerFactory.getLogger(BytesSweep.class);

  private final EmbeddedRepository repository;

  /**
   * @param repository where bytes lie
   */
  public BytesSweep(EmbeddedRepository repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "bytes-sweep";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    try {
      int files = repository.clearBytes();
      if (files > 0) {
        log.info("removed {} files that nothing held any more", files);
      }
    } catch (RepositoryException e) {
      throw new IllegalStateException("bytes that nothing holds could not be cleared away", e);
    }
  }
}
