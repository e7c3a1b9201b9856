package id.go.bengkaliskab.pesona.site;

import id.go.bengkaliskab.pesona.http.Validators;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A file of the site for programs. */
final class SiteFile {
  private final String type;
  private final byte[] bytes;
  private final Validators validators;

  /**
   * @param type media type
   * @param bytes the file in UTF-8
   * @param changed when it was changed last, where that is known
   */
  SiteFile(String type, byte[] bytes, Optional<Instant> changed) {
    this.type = type;
    this.bytes = bytes;
    this.validators = new Validators(Validators.weakTag(bytes), changed);
  }

  static SiteFile of(String type, String text) {
    return new SiteFile(type, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  String type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }

  Validators validators() {
    return validators;
  }
}
