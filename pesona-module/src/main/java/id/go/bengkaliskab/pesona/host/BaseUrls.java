package id.go.bengkaliskab.pesona.host;

import java.net.URI;
import java.util.Objects;

/**
 * Addresses of this installation, without a slash at the end.
 *
 * @param author where the office works; links in mails begin with it
 * @param publicSite where the public reads
 */
public record BaseUrls(URI author, URI publicSite) {
  public BaseUrls {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(publicSite, "publicSite");
  }

  /** An address of the office side, such as {@code /.pesona/approval/…}. */
  public URI author(String path) {
    return URI.create(author + path);
  }

  /** An address of the public side, such as {@code /artikel/pantai-lapin}. */
  public URI publicSite(String path) {
    return URI.create(publicSite + path);
  }
}
