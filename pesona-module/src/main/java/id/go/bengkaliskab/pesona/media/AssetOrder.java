package id.go.bengkaliskab.pesona.media;

/** In which order assets are listed. */
public enum AssetOrder {
  NEWEST("listNewest", true),
  NAME("listName", false),
  SIZE("listSize", true);

  private final String key;
  private final boolean descending;

  AssetOrder(String key, boolean descending) {
    this.key = key;
    this.descending = descending;
  }

  /** Property that sorts so and is unique, so that pages can be cut by it. */
  String key() {
    return key;
  }

  boolean isDescending() {
    return descending;
  }
}
