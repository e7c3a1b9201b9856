package id.go.bengkaliskab.pesona.site;

/**
 * A public document.
 *
 * @param path where media are served; ends with a slash
 * @param sha256 hash of its bytes, hexadecimal
 * @param size bytes
 */
record PublicFile(String path, String sha256, long size) {
  String address() {
    return path + sha256 + "/dokumen.pdf";
  }
}
