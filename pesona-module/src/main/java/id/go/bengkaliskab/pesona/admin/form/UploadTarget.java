package id.go.bengkaliskab.pesona.admin.form;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Where a browser sends large files.
 *
 * @param path path of the servlet on this host
 * @param secret gives the secret of the present session
 */
public record UploadTarget(String path, Supplier<String> secret) {
  public UploadTarget {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(secret, "secret");
  }
}
