package id.go.bengkaliskab.pesona.host;

import java.util.List;
import java.util.Optional;

/**
 * Read access to the files of the light modules; paths as in Magnolia, beginning with the module:
 * {@code /pesona/sop/x.yaml}.
 */
public interface Resources {

  /**
   * The bytes of a file.
   *
   * @param path absolute resource path without {@code ..}
   * @return the content, or empty when there is no such file
   */
  Optional<byte[]> read(String path);

  /**
   * Paths of the files below a folder, at any depth, sorted.
   *
   * @param folder absolute resource path
   */
  List<String> list(String folder);
}
