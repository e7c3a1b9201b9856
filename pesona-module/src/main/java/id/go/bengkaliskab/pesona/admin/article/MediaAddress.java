package id.go.bengkaliskab.pesona.admin.article;

/** Where the office sees its media, published or not. */
final class MediaAddress {
  private static final String PREFIX = "jcr:";

  private MediaAddress() {}

  /** Address of a small picture, by the key of its asset. */
  static String ofKey(String key) {
    return "/.pesona/api/v1/media/" + key.substring(PREFIX.length()) + "/file";
  }
}
