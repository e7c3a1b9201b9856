package id.go.bengkaliskab.pesona.admin.article;

import id.go.bengkaliskab.pesona.admin.Navigation;

/** Where the office sees its media, published or not. */
final class MediaAddress {
  private static final String PREFIX = "jcr:";

  private final Navigation navigation;
  private final String restPath;

  /**
   * @param navigation knows where this host is
   * @param restPath path of the REST interface
   */
  MediaAddress(Navigation navigation, String restPath) {
    this.navigation = navigation;
    this.restPath = restPath;
  }

  /** Address of a small picture, by the key of its asset. */
  String ofKey(String key) {
    return navigation.address(restPath + "/media/" + key.substring(PREFIX.length()) + "/file");
  }
}
