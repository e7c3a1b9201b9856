package id.go.bengkaliskab.pesona.embedded.web;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the web server stands.
 *
 * @param port port to listen on; 0 takes a free one
 * @param address address of this machine to listen on, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param https whether readers come by HTTPS, through a proxy that ends it
 * @param workFolder folder for temporary files, made when missing
 * @param maxBody most bytes of a request body, but for the paths of uploads
 * @param stopPatience how long a stop waits for requests to end
 */
public record WebServerSettings(
    int port, String address, boolean https, Path workFolder, long maxBody, Duration stopPatience) {
  public WebServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (maxBody < 1) {
      throw new IllegalArgumentException("maxBody must be positive, not " + maxBody);
    }
  }
}
