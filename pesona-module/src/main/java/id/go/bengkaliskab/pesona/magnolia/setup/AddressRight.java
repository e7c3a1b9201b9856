package id.go.bengkaliskab.pesona.magnolia.setup;

/**
 * What everybody may ask for at an address.
 *
 * @param path address with {@code *} at its end; the longest that fits counts
 * @param permissions Magnolia's right: 0 none, 8 GET, 63 GET and POST
 */
record AddressRight(String path, long permissions) {
  static AddressRight none(String path) {
    return new AddressRight(path, 0);
  }

  static AddressRight get(String path) {
    return new AddressRight(path, 8);
  }

  static AddressRight getAndPost(String path) {
    return new AddressRight(path, 63);
  }
}
